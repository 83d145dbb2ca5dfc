import type { Entity } from '../case/entity.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import type { Occurrence } from '../case/occurrence.ts';
import type { Source } from '../case/source.ts';
import type { FacetContext } from '../facets/facet.ts';

/** The part of a case that patterns are looked for in; ends of its links are among its entities. */
export interface Picture {
  readonly entities: ReadonlyMap<Identifier, Entity>;
  readonly links: readonly Link[];
  /** Single calls and positions of these links and entities. */
  readonly occurrences: readonly Occurrence[];
  readonly source: (id: Identifier) => Source | undefined;
  /** What one of each currency is in rupiah, as the case says; none are made up. */
  readonly rates: Readonly<Record<string, string>>;
  /** What conditions look up. */
  readonly facts: FacetContext;
}
