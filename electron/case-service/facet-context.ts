import type { CaseRows } from '../../core/case/case-rows.ts';
import type { FacetContext } from '../../core/facets/facet.ts';
import { countryOf } from './country-of.ts';

/** What facets look up, in the rows of a case. */
export function facetContext(rows: CaseRows): FacetContext {
  return {
    source: (id) => rows.row('sources', id),
    entity: (id) => rows.row('entities', id),
    countryOf: (entity) => countryOf(entity) ?? undefined,
    linksOf: (id) => rows.linksOf(id).size,
  };
}
