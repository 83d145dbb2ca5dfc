import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Condition } from '../../../core/case/condition.ts';
import { facetById } from '../../../core/facets/facets.ts';
import { kindOfBars } from '../../../core/facets/histogram.ts';
import type { ConditionSpot, FilterSide } from '../../session/chart-filter.ts';
import { useFacetWords } from '../../session/facet-words.ts';
import { facetsOn } from '../../session/facets-on.ts';
import { addCondition } from '../../session/filtering.ts';
import { useSession } from '../../session/session.ts';
import { useBars } from '../../session/use-bars.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { isReady, testsFor } from './condition-tests.ts';
import { ConditionValues } from './condition-values.tsx';

interface ConditionFormProps {
  /** The condition that is edited; without it one is added. */
  readonly spot: ConditionSpot | undefined;
  readonly onDone: () => void;
}

/** A condition on its way; as long as no test was chosen, the one that suits the facet best. */
type Draft = Omit<Condition, 'test'> & { readonly test: Condition['test'] | null };

const fresh = (facet: string): Draft => ({ facet, test: null, values: [] });

/** Any condition on entities or links: what is looked at, how it is tried, and with what. */
export function ConditionForm({ spot, onDone }: ConditionFormProps) {
  const { t } = useTranslation();
  const words = useFacetWords();
  const [side, setSide] = useState<FilterSide>(spot?.side ?? 'entities');
  const [condition, setCondition] = useState<Draft>(spot?.condition ?? fresh('type'));
  const { bars, facets, tests } = useAround(side, condition.facet);
  const test = tests.find((one) => one === condition.test) ?? tests[0] ?? 'known';
  const asked = { ...condition, test };
  const save = () => {
    addCondition(side, asked, spot);
    setCondition(fresh(condition.facet));
    onDone();
  };
  return (
    <form
      className="condition-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady(asked)) return;
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
          setCondition(fresh('type'));
        }}
      />
      <div className="condition-pair">
        <SelectField
          label={t('filter.facet')}
          value={condition.facet}
          choices={facets.map((id) => ({ id, label: words.facet(side, id) }))}
          onChange={(facet) => setCondition(fresh(facet))}
        />
        <SelectField
          label={t('filter.test')}
          value={test}
          choices={tests.map((id) => ({ id, label: t(`facets:test-${id}`) }))}
          onChange={(chosen) =>
            setCondition({ facet: asked.facet, test: chosen as Condition['test'], values: [] })
          }
        />
      </div>
      <ConditionValues side={side} condition={asked} bars={bars} onChange={setCondition} />
      <div className="condition-actions">
        {spot && <Button onPress={onDone}>{t('app.cancel')}</Button>}
        <Button look="primary" type="submit" isDisabled={!isReady(asked)}>
          {t(spot ? 'filter.change' : 'filter.add')}
        </Button>
      </div>
    </form>
  );
}

/** What the chart in front has of a facet, and what can be asked about it. */
function useAround(side: FilterSide, facet: string) {
  const rows = useSession((session) => session.rows);
  const { bars } = useBars(side, facet);
  const facets = useMemo(() => facetsOn(rows, side), [rows, side]);
  const read = facetById(facet);
  return { bars, facets, tests: testsFor(read ? kindOfBars(read, bars) : 'word') };
}
