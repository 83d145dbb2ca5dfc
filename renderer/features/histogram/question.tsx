import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { FilterSide } from '../../session/chart-filter.ts';
import { count } from '../../session/count.ts';
import { useFacetWords } from '../../session/facet-words.ts';
import { facetsWith } from '../../session/facets-on.ts';
import { useSession } from '../../session/session.ts';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { SelectField } from '../../ui/select-field.tsx';

/** Entities or links, by what, crossed with what; a change counts anew at once. `properties` are those in use. */
export function Question({ properties }: { readonly properties: readonly string[] }) {
  const { t } = useTranslation();
  const words = useFacetWords();
  const { side, facet, across } = useSession((session) => session.counting);
  const facets = useMemo(() => facetsWith(side, properties), [side, properties]);
  const choices = facets.map((id) => ({ id, label: words.facet(side, id) }));
  return (
    <div className="histogram-question lower-tools lower-tools-short">
      <ChoiceBar
        label={t('filter.side')}
        isLabelHidden
        value={side}
        choices={(['entities', 'links'] as const).map((id) => ({ id, label: t(`filter.side-${id}`) }))}
        onChange={(chosen) =>
          count({ side: chosen as FilterSide, facet: 'type', across: null, binning: null })
        }
      />
      <SelectField
        label={t('counting:facet')}
        isLabelHidden
        value={facet}
        choices={choices}
        onChange={(id) => count({ facet: id, binning: null, across: across === id ? null : across })}
      />
      <SelectField
        label={t('counting:across')}
        isLabelHidden
        value={across ?? 'none'}
        choices={[
          { id: 'none', label: t('counting:alone') },
          ...choices
            .filter(({ id }) => id !== facet)
            .map(({ id, label }) => ({ id, label: t('counting:by', { facet: label }) })),
        ]}
        onChange={(id) => count({ across: id === 'none' ? null : id })}
      />
    </div>
  );
}
