import type { Entity } from '../case/entity.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import { type DatedItem, spansOf } from './timeline.ts';
import { writtenSpan } from './written-span.ts';

/** Whose own time counts before that of its links. */
const ownTime = 'time';

/**
 * When entities first appear, in milliseconds from 1970-01-01T00:00 on the clock of the source: at their own time if
 * they have one, else with the first dated event of theirs or of a link of theirs; null where nobody knows.
 */
export function firstMoments(
  links: Iterable<LinkEnds>,
  items: Iterable<DatedItem>,
): (entity: Entity) => number | null {
  const first = firstEvents(links, items);
  return (entity) => ownMoment(entity) ?? first.get(entity.id) ?? null;
}

type LinkEnds = Pick<Link, 'id' | 'from' | 'to'>;

/** When the first dated event of each entity or of a link of theirs was; who has none is not among them. */
export function firstEvents(
  links: Iterable<LinkEnds>,
  items: Iterable<DatedItem>,
): ReadonlyMap<Identifier, number> {
  const first = new Map<Identifier, number>();
  const note = (id: Identifier, moment: number): void => {
    if (Number.isFinite(moment)) first.set(id, Math.min(first.get(id) ?? Infinity, moment));
  };
  const byId = new Map([...links].map((link) => [link.id, link]));
  for (const item of items) {
    const { from = item.id, to = item.id } = byId.get(item.id) ?? {};
    for (const span of spansOf(item)) for (const id of [from, to]) note(id, span.first);
  }
  return first;
}

/** The moment an entity itself is of. */
export function ownMoment({ values }: Pick<Entity, 'values'>): number | undefined {
  return values
    .filter(({ property }) => property === ownTime)
    .map(({ text }) => writtenSpan(text)?.first)
    .find((moment) => moment !== undefined && Number.isFinite(moment));
}
