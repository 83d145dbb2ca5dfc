import type { Link } from '../../core/case/link.ts';
import { fail, type Result, succeed } from '../../core/case/problem.ts';
import type { NetworkChoice } from '../../core/contract/analysing.ts';
import type { Facet, FacetContext } from '../../core/facets/facet.ts';
import { facetById, propertyOf } from '../../core/facets/facets.ts';
import { numberIn } from '../../core/facets/number-in.ts';

type By = NonNullable<NetworkChoice['weight']>['by'];

/** Reads what links weigh. */
export interface LinkWeights {
  /** NaN where a link says no number above zero. */
  readonly of: (link: Link) => number;
  /** Units that were met so far: currencies, which cannot be added to each other. */
  readonly units: ReadonlySet<string>;
}

/** How links weigh by 1 each or by a facet; `bad-input` where that facet says no numbers of links. */
export function linkWeights(by: By, context: FacetContext): Result<LinkWeights> {
  const units = new Set<string>();
  if (by === 'links') return succeed({ of: () => 1, units });
  const facet = facetById(by.facet);
  const read = facet && saysNumbers(facet) ? facet.link : undefined;
  if (!read) return fail('bad-input', { details: { field: 'weight', reason: by.facet } });
  const of = (link: Link) => {
    const weight = highest(read(link, context));
    if (weight === undefined) return NaN;
    const unit = by.facet === 'amount' ? (link.money?.currency ?? '') : weight.unit;
    if (unit !== '') units.add(unit);
    return weight.number;
  };
  return succeed({ of, units });
}

/** Values of properties are words, of which some are numbers. */
function saysNumbers({ id, kind }: Facet): boolean {
  return kind === 'number' || propertyOf(id) !== undefined;
}

/** Where sources say several numbers, the highest above zero; its unit is what stands behind it. */
function highest(texts: readonly string[]): { readonly number: number; readonly unit: string } | undefined {
  const numbers = texts
    .map((text) => ({ number: numberIn(text), unit: /[A-Z]+\s*$/.exec(text)?.[0].trim() ?? '' }))
    .filter(({ number }) => number > 0 && Number.isFinite(number));
  return numbers.reduce<(typeof numbers)[number] | undefined>(
    (most, one) => (most && most.number >= one.number ? most : one),
    undefined,
  );
}
