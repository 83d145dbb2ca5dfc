import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ConditionSpot, FilterSide } from '../../session/chart-filter.ts';
import {
  type ConditionDraft,
  ConditionFields,
  freshCondition,
  useAsked,
} from '../../session/condition-fields.tsx';
import { isReady } from '../../session/condition-tests.ts';
import { addCondition } from '../../session/filtering.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceBar } from '../../ui/choice-bar.tsx';

interface ConditionFormProps {
  /** The condition that is edited; without it one is added. */
  readonly spot: ConditionSpot | undefined;
  readonly onDone: () => void;
}

/** Any condition on entities or links: what is looked at, how it is tried, and with what. */
export function ConditionForm({ spot, onDone }: ConditionFormProps) {
  const { t } = useTranslation();
  const [side, setSide] = useState<FilterSide>(spot?.side ?? 'entities');
  const [draft, setDraft] = useState<ConditionDraft>(spot?.condition ?? freshCondition('type'));
  const { condition } = useAsked(side, draft);
  const save = () => {
    addCondition(side, condition, spot);
    setDraft(freshCondition(draft.facet));
    onDone();
  };
  return (
    <form
      className="condition-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady(condition)) return;
        // the button that was pressed goes grey, and the keyboard would be nowhere
        event.currentTarget.closest<HTMLElement>('[role="dialog"]')?.focus();
        save();
      }}
    >
      <ChoiceBar
        label={t('filter.side')}
        isLabelHidden
        value={side}
        choices={(['entities', 'links'] as const).map((id) => ({ id, label: t(`filter.side-${id}`) }))}
        onChange={(chosen) => {
          setSide(chosen as FilterSide);
          setDraft(freshCondition('type'));
        }}
      />
      <ConditionFields side={side} draft={draft} onChange={setDraft} />
      <div className="condition-actions">
        {spot && <Button onPress={onDone}>{t('app.cancel')}</Button>}
        <Button look="primary" type="submit" isDisabled={!isReady(condition)}>
          {t(spot ? 'filter.change' : 'filter.add')}
        </Button>
      </div>
    </form>
  );
}
