import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { facetById } from '../../../core/facets/facets.ts';
import { kindOfBars } from '../../../core/facets/histogram.ts';
import { measureOf } from '../../../core/facets/score-facet.ts';
import { type WeightMeaning, weightMeanings } from '../../../core/measures/weighting.ts';
import { facetsOn, talliedOn } from '../../session/facets-on.ts';
import { useFacetWords } from '../../session/facet-words.ts';
import type { NetworkWeight } from '../../session/network-choice.ts';
import { useSession } from '../../session/session.ts';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { usePick } from './use-pick.ts';

/** What each link weighs and, said outright, whether a large number brings people nearer or keeps them apart. */
export function WeightFields() {
  const { t } = useTranslation();
  const pick = usePick();
  const words = useFacetWords();
  const weight = useSession(({ network }) => network.weight);
  const facets = useNumberFacets();
  const means = weight?.means ?? 'strength';
  const choose = (id: string) =>
    pick({ weight: id === 'none' ? null : { by: id === 'links' ? id : { facet: id }, means } });
  return (
    <>
      <SelectField
        label={t('scores:weight')}
        value={idOf(weight)}
        choices={[
          { id: 'none', label: t('scores:weight-none') },
          { id: 'links', label: t('scores:weight-links') },
          ...facets.map((id) => ({ id, label: words.facet('links', id) })),
        ]}
        onChange={choose}
      />
      {weight && (
        <ChoiceBar
          label={t('scores:means')}
          value={means}
          choices={weightMeanings.map((id) => ({ id, label: t(`scores:means-${id}`) }))}
          onChange={(id) => pick({ weight: { ...weight, means: id as WeightMeaning } })}
        />
      )}
      {weight && <p className="network-note">{t(`scores:meansNote-${means}`)}</p>}
    </>
  );
}

function idOf(weight: NetworkWeight | null): string {
  if (!weight) return 'none';
  return weight.by === 'links' ? 'links' : weight.by.facet;
}

/** Facets of the links on the chart whose values are numbers, and the present one in any case. */
function useNumberFacets(): readonly string[] {
  const rows = useSession((session) => session.rows);
  const summary = useSession((session) => session.summary);
  const weight = useSession(({ network }) => network.weight);
  return useMemo(() => {
    const isNumber = (id: string) => {
      const facet = facetById(id);
      if (!facet || measureOf(id) !== undefined) return false;
      return (
        facet.kind === 'number' || kindOfBars(facet, talliedOn({ rows, summary }, 'links', id)) === 'number'
      );
    };
    const offered = facetsOn(rows, 'links').filter(isNumber);
    const present = idOf(weight);
    return present === 'none' || present === 'links' || offered.includes(present)
      ? offered
      : [present, ...offered];
  }, [rows, summary, weight]);
}
