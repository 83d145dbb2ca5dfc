import type { Entity } from '../../core/case/entity.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Link } from '../../core/case/link.ts';
import type { Occurrence } from '../../core/case/occurrence.ts';
import type { Source } from '../../core/case/source.ts';
import { facetById } from '../../core/facets/facets.ts';
import { spansOf, timelineOf } from '../../core/facets/timeline.ts';
import { writtenSpan } from '../../core/facets/written-span.ts';
import { countryOf } from './country-of.ts';
import { chartFacetContext } from './facet-context.ts';

/** What stands on a chart, with what facets and dates are read from. */
interface Keyed {
  readonly entities: readonly Entity[];
  readonly links: readonly Link[];
  readonly sources: ReadonlyMap<Identifier, Source>;
  readonly occurrences: Iterable<Occurrence>;
}

/** Whose own time counts before that of its links. */
const ownTime = 'time';

/**
 * What entities are grouped by: their first key of a facet of `core/facets/`, null where they have none. Undefined
 * where there is no such facet of entities.
 */
export function groupBy(
  facet: string,
  { entities, links, sources }: Keyed,
): ((entity: Entity) => string | null) | undefined {
  const keysOf = facetById(facet)?.entity;
  if (!keysOf) return undefined;
  const context = chartFacetContext({ entities, links }, (id) => sources.get(id));
  return (entity) => keysOf(entity, context)[0] ?? null;
}

/**
 * When entities first appear, in milliseconds from 1970-01-01T00:00 on the clock of the source: at their own time if
 * they have one, else with the first dated event of theirs or of a link of theirs; null where nobody knows.
 */
export function firstMoments({ entities, links, occurrences }: Keyed): (entity: Entity) => number | null {
  const first = new Map<Identifier, number>();
  const note = (id: Identifier, moment: number): void => {
    if (Number.isFinite(moment)) first.set(id, Math.min(first.get(id) ?? Infinity, moment));
  };
  const byId = new Map(links.map((link) => [link.id, link]));
  for (const item of timelineOf({ links, occurrences, entities, countryOf })) {
    const { from = item.id, to = item.id } = byId.get(item.id) ?? {};
    for (const span of spansOf(item)) for (const id of [from, to]) note(id, span.first);
  }
  return (entity) => timeOf(entity) ?? first.get(entity.id) ?? null;
}

function timeOf({ values }: Entity): number | undefined {
  return values
    .filter(({ property }) => property === ownTime)
    .map(({ text }) => writtenSpan(text)?.first)
    .find((moment) => moment !== undefined && Number.isFinite(moment));
}
