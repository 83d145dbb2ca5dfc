import './condition-list.css';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Button as PlainButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import type { Condition } from '../../core/case/condition.ts';
import { Button } from '../ui/button.tsx';
import type { FilterSide } from './chart-filter.ts';
import { type ConditionDraft, ConditionFields, freshCondition, useAsked } from './condition-fields.tsx';
import { isReady } from './condition-tests.ts';
import { useFacetWords } from './facet-words.ts';
import type { OfferedFrom } from './use-offers.ts';

interface ConditionListProps {
  readonly label: string;
  readonly side: FilterSide;
  readonly conditions: readonly Condition[];
  readonly most: number;
  /** Whose values are offered. */
  readonly from?: OfferedFrom;
  readonly onChange: (conditions: readonly Condition[]) => void;
}

/** Conditions that all must hold: each can be changed or taken away, and one more added. */
export function ConditionList({
  label,
  side,
  conditions,
  most,
  from = 'chart',
  onChange,
}: ConditionListProps) {
  const { t } = useTranslation();
  const words = useFacetWords();
  /** The position of the condition that is edited; behind the last, one is added. */
  const [edited, setEdited] = useState<number | null>(null);
  return (
    <div className="condition-list" role="group" aria-label={label}>
      {conditions.map((condition, at) => (
        <Chip
          key={words.condition(side, condition)}
          text={words.condition(side, condition)}
          onEdit={() => setEdited(at)}
          onRemove={() => onChange(conditions.toSpliced(at, 1))}
        />
      ))}
      {edited === null ? (
        <Button
          look="quiet"
          isDisabled={conditions.length >= most}
          onPress={() => setEdited(conditions.length)}
        >
          <IconPlus size={14} stroke={1.75} aria-hidden />
          {t('querying:addCondition')}
        </Button>
      ) : (
        <ConditionForm
          key={edited}
          side={side}
          from={from}
          condition={conditions[edited]}
          onSave={(condition) => onChange(conditions.toSpliced(edited, 1, condition))}
          onDone={() => setEdited(null)}
        />
      )}
    </div>
  );
}

interface ChipProps {
  readonly text: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function Chip({ text, onEdit, onRemove }: ChipProps) {
  const { t } = useTranslation();
  return (
    <span className="condition-chip">
      <PlainButton
        className="condition-chip-words"
        aria-label={t('filter.edit', { condition: text })}
        onPress={onEdit}
      >
        <span className="ellipsis">{text}</span>
      </PlainButton>
      <PlainButton
        className="condition-chip-away"
        aria-label={t('filter.remove', { condition: text })}
        onPress={onRemove}
      >
        <IconX size={11} aria-hidden />
      </PlainButton>
    </span>
  );
}

interface ConditionFormProps {
  readonly side: FilterSide;
  readonly from: OfferedFrom;
  readonly condition: Condition | undefined;
  readonly onSave: (condition: Condition) => void;
  readonly onDone: () => void;
}

function ConditionForm({ side, from, condition: present, onSave, onDone }: ConditionFormProps) {
  const { t } = useTranslation();
  const usual = side === 'entities' ? 'country' : 'strength';
  const [draft, setDraft] = useState<ConditionDraft>(present ?? freshCondition(usual));
  const { condition } = useAsked(side, draft, from);
  return (
    <form
      className="condition-list-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady(condition)) return;
        onSave(condition);
        onDone();
      }}
    >
      <ConditionFields side={side} from={from} draft={draft} onChange={setDraft} />
      <div className="condition-actions">
        <Button onPress={onDone}>{t('app.cancel')}</Button>
        <Button look="primary" type="submit" isDisabled={!isReady(condition)}>
          {t('querying:saveCondition')}
        </Button>
      </div>
    </form>
  );
}
