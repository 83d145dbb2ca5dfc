import type { Identifier } from '../case/identifier.ts';
import type { Facet, FacetContext } from './facet.ts';

const prefix = 'measure:';
/** As many decimals as a score of the smallest share of a large network needs to be told from another. */
const decimals = 12;

/** The facet whose values are the scores of a measure, as decimal numbers; none of what was not measured. */
export function scoreFacet(measure: string): Facet {
  const scores = ({ id }: { readonly id: Identifier }, { scoreOf }: FacetContext) => {
    const score = scoreOf?.(measure, id);
    return score === undefined || !Number.isFinite(score) ? [] : [decimal(score)];
  };
  return { id: facetOfMeasure(measure), kind: 'number', entity: scores, link: scores };
}

/** The id of the facet of a measure. */
export function facetOfMeasure(measure: string): string {
  return `${prefix}${measure}`;
}

/** The measure a facet or column reads; undefined for the others. */
export function measureOf(facet: string): string | undefined {
  return facet.startsWith(prefix) ? facet.slice(prefix.length) : undefined;
}

/** Without an exponent, which no comparison reads. */
function decimal(score: number): string {
  if (Number.isInteger(score)) return score.toFixed(0);
  return score.toFixed(decimals).replace(/\.?0+$/, '');
}
