import './condition-fields.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Condition } from '../../core/case/condition.ts';
import { facetById } from '../../core/facets/facets.ts';
import { kindOfBars } from '../../core/facets/histogram.ts';
import { SelectField } from '../ui/select-field.tsx';
import type { FilterSide } from './chart-filter.ts';
import { testsFor } from './condition-tests.ts';
import { ConditionValues } from './condition-values.tsx';
import { useFacetWords } from './facet-words.ts';
import { facetsOn } from './facets-on.ts';
import { useSession } from './session.ts';
import { useBars } from './use-bars.ts';

/** A condition on its way; as long as no test was chosen, the one that suits the facet best. */
export type ConditionDraft = Omit<Condition, 'test'> & { readonly test: Condition['test'] | null };

export function freshCondition(facet: string): ConditionDraft {
  return { facet, test: null, values: [] };
}

interface ConditionFieldsProps {
  readonly side: FilterSide;
  readonly draft: ConditionDraft;
  readonly onChange: (draft: ConditionDraft) => void;
}

/** What is looked at, how it is tried, and with what, of the values on the chart in front. */
export function ConditionFields({ side, draft, onChange }: ConditionFieldsProps) {
  const { t } = useTranslation();
  const words = useFacetWords();
  const rows = useSession((session) => session.rows);
  const facets = useMemo(() => facetsOn(rows, side), [rows, side]);
  const { condition, tests, bars } = useAsked(side, draft);
  return (
    <>
      <div className="condition-pair">
        <SelectField
          label={t('filter.facet')}
          value={condition.facet}
          choices={facets.map((id) => ({ id, label: words.facet(side, id) }))}
          onChange={(facet) => onChange(freshCondition(facet))}
        />
        <SelectField
          label={t('filter.test')}
          value={condition.test}
          choices={tests.map((id) => ({ id, label: t(`facets:test-${id}`) }))}
          onChange={(chosen) =>
            onChange({ facet: condition.facet, test: chosen as Condition['test'], values: [] })
          }
        />
      </div>
      <ConditionValues side={side} condition={condition} bars={bars} onChange={onChange} />
    </>
  );
}

/** The condition a draft stands for now, with the other ways to try its facet and the values there are. */
export function useAsked(side: FilterSide, draft: ConditionDraft) {
  const { bars } = useBars(side, draft.facet);
  const read = facetById(draft.facet);
  const tests = testsFor(read ? kindOfBars(read, bars) : 'word');
  const test = tests.find((one) => one === draft.test) ?? tests[0] ?? 'known';
  const condition: Condition = { ...draft, test };
  return { condition, tests, bars };
}
