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
  links: Iterable<Pick<Link, 'id' | 'from' | 'to'>>,
  items: Iterable<DatedItem>,
): (entity: Entity) => number | null {
  const first = new Map<Identifier, number>();
  const note = (id: Identifier, moment: number): void => {
    if (Number.isFinite(moment)) first.set(id, Math.min(first.get(id) ?? Infinity, moment));
  };
  const byId = new Map([...links].map((link) => [link.id, link]));
  for (const item of items) {
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
