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
