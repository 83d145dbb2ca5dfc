import './condition-fields.css';
import { useTranslation } from 'react-i18next';

import type { Condition } from '../../core/case/condition.ts';
import type { PropertyKind } from '../../core/case/custom-type.ts';
import type { FacetKind } from '../../core/facets/facet.ts';
import { propertyOf } from '../../core/facets/facets.ts';
import { SelectField } from '../ui/select-field.tsx';
import { useNames } from '../ui/use-names.ts';
import type { FilterSide } from './chart-filter.ts';
import { testsFor } from './condition-tests.ts';
import { ConditionValues } from './condition-values.tsx';
import { useFacetWords } from './facet-words.ts';
import { type OfferedFrom, useOffers } from './use-offers.ts';

/** A condition on its way; as long as no test was chosen, the one that suits the facet best. */
export type ConditionDraft = Omit<Condition, 'test'> & { readonly test: Condition['test'] | null };

export function freshCondition(facet: string): ConditionDraft {
  return { facet, test: null, values: [] };
}

interface ConditionFieldsProps {
  readonly side: FilterSide;
  readonly draft: ConditionDraft;
  /** Whose values are offered. */
  readonly from?: OfferedFrom;
  readonly onChange: (draft: ConditionDraft) => void;
}

/** What is looked at, how it is tried, and with what, of the values on the chart in front or in the case. */
export function ConditionFields({ side, draft, from = 'chart', onChange }: ConditionFieldsProps) {
  const { t } = useTranslation();
  const words = useFacetWords();
  const { condition, tests, facets } = useAsked(side, draft, from);
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
      <ConditionValues
        key={condition.facet}
        side={side}
        condition={condition}
        from={from}
        onChange={onChange}
      />
    </>
  );
}

/** The condition a draft stands for now, with the other ways to try its facet and the facets there are. */
export function useAsked(side: FilterSide, draft: ConditionDraft, from: OfferedFrom = 'chart') {
  const { kind, facets } = useOffers(from, side, draft.facet);
  const names = useNames();
  const tests = testsFor(facetKind(names.holds(propertyOf(draft.facet) ?? '')) ?? kind);
  const test = tests.find((one) => one === draft.test) ?? tests[0] ?? 'known';
  const condition: Condition = { ...draft, test };
  // what is asked for already is offered even where nothing has it any more
  return { condition, tests, facets: facets.includes(draft.facet) ? facets : [...facets, draft.facet] };
}

/** How values of a property of the case are compared; undefined where only they themselves can tell. */
function facetKind(holds: PropertyKind | undefined): FacetKind | undefined {
  if (holds === undefined) return undefined;
  if (holds === 'number' || holds === 'money') return 'number';
  return holds === 'date' ? 'moment' : 'word';
}
