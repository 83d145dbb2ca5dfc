import type { CaseRows } from '../../core/case/case-rows.ts';
import type { Entity } from '../../core/case/entity.ts';
import type { Link } from '../../core/case/link.ts';
import type { FacetContext } from '../../core/facets/facet.ts';
import { linkCounts } from '../../core/facets/link-counts.ts';
import { countryOf } from './country-of.ts';
import type { KeptResults } from './kept-results.ts';

/** What was measured while the case is open. */
export type Scores = Required<Pick<FacetContext, 'scoreOf'>>;

/** Scores as they were asked for last, stale or not: what shows them says which they are. */
export function scoresIn({ results }: { readonly results: Pick<KeptResults, 'of'> }): Scores {
  return { scoreOf: (measure, item) => results.of(measure)?.scores.get(item) };
}

/** What facets look up, in the rows of a case. */
export function facetContext(rows: CaseRows): FacetContext {
  return {
    source: (id) => rows.row('sources', id),
    entity: (id) => rows.row('entities', id),
    countryOf: (entity) => countryOf(entity) ?? undefined,
    linksOf: (id) => rows.linksOf(id).size,
  };
}

/** The same in what stands on a chart, whose links alone are counted. */
export function chartFacetContext(
  { entities, links }: { readonly entities: readonly Entity[]; readonly links: readonly Link[] },
  source: FacetContext['source'],
): FacetContext {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const counts = linkCounts(links);
  return {
    source,
    entity: (id) => byId.get(id),
    countryOf: (entity) => countryOf(entity) ?? undefined,
    linksOf: (id) => counts.get(id) ?? 0,
  };
}
