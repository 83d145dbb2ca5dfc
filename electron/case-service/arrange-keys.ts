import type { Entity } from '../../core/case/entity.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Link } from '../../core/case/link.ts';
import type { Occurrence } from '../../core/case/occurrence.ts';
import type { Source } from '../../core/case/source.ts';
import type { FacetContext, FacetMasking } from '../../core/facets/facet.ts';
import { facetById } from '../../core/facets/facets.ts';
import { firstMoments } from '../../core/facets/first-moments.ts';
import { timelineOf } from '../../core/facets/timeline.ts';
import { countryOf } from './country-of.ts';
import { chartFacetContext } from './facet-context.ts';

/** What stands on a chart, with what facets and dates are read from. */
interface Keyed {
  readonly entities: readonly Entity[];
  readonly links: readonly Link[];
  readonly sources: ReadonlyMap<Identifier, Source>;
  readonly occurrences: Iterable<Occurrence>;
  /** Whose names must not come into the names of groups. */
  readonly masking?: FacetMasking;
  readonly scoreOf?: NonNullable<FacetContext['scoreOf']>;
}

/**
 * What entities are grouped by: their first key of a facet of `core/facets/`, null where they have none. Undefined
 * where there is no such facet of entities.
 */
export function groupBy(
  facet: string,
  { entities, links, sources, masking, scoreOf }: Keyed,
): ((entity: Entity) => string | null) | undefined {
  const keysOf = facetById(facet)?.entity;
  if (!keysOf) return undefined;
  const context = {
    ...chartFacetContext({ entities, links }, (id) => sources.get(id)),
    ...(masking && { masking }),
    ...(scoreOf && { scoreOf }),
  };
  return (entity) => keysOf(entity, context)[0] ?? null;
}

/** When entities first appear, as `core/facets/first-moments.ts` says. */
export function momentsOn({ entities, links, occurrences }: Keyed): (entity: Entity) => number | null {
  return firstMoments(links, timelineOf({ links, occurrences, entities, countryOf }));
}
