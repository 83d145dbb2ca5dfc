import type { Citation } from '../case/citation.ts';
import type { Value } from '../case/entity.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Source } from '../case/source.ts';
import type { FacetContext } from '../facets/facet.ts';

interface Claiming {
  readonly values: readonly Value[];
  readonly citations?: readonly Citation[];
}

/** Ids of all sources behind a row, each once: behind a link its own and those of its values. */
export function citedSources({ values, citations = [] }: Claiming): ReadonlySet<Identifier> {
  const cited = new Set<Identifier>();
  for (const { source } of citations) cited.add(source);
  for (const value of values) for (const { source } of value.citations) cited.add(source);
  return cited;
}

/** The sources behind a row, as far as the case has them. */
export function sourcesBehind(row: Claiming, { source }: Pick<FacetContext, 'source'>): readonly Source[] {
  return [...citedSources(row)].flatMap((id) => source(id) ?? []);
}
