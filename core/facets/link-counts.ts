import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';

/** How many of these links each entity has; one from an entity to itself counts once, and who has none is not there. */
export function linkCounts(links: Iterable<Pick<Link, 'from' | 'to'>>): ReadonlyMap<Identifier, number> {
  const counts = new Map<Identifier, number>();
  const add = (end: Identifier) => counts.set(end, (counts.get(end) ?? 0) + 1);
  for (const { from, to } of links) {
    add(from);
    if (from !== to) add(to);
  }
  return counts;
}
