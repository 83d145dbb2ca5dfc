import type { Inspection } from '../../../core/contract/views.ts';

type Linked = Inspection['links'][number];

const strengths = { confirmed: 0, unconfirmed: 1, tentative: 2 } as const;

/** Links strongest first: what is confirmed before what is not, then the many before the few, then by name. */
export function strongestFirst(links: readonly Linked[]): Linked[] {
  return links.toSorted(
    (left, right) =>
      strengths[left.link.strength] - strengths[right.link.strength] ||
      (right.link.count ?? 1) - (left.link.count ?? 1) ||
      (left.other.label < right.other.label ? -1 : 1),
  );
}

/** Links by their type, the commonest type first, then by its id. */
export function byType(links: readonly Linked[]): readonly (readonly [string, readonly Linked[]])[] {
  const groups = new Map<string, Linked[]>();
  for (const linked of links) groups.set(linked.link.type, [...(groups.get(linked.link.type) ?? []), linked]);
  return [...groups].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
}
