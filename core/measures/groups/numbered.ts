import { upTo } from './orders.ts';

/** Labels made consecutive numbers, the largest group 0, equal ones by their first members; -1 stays. */
export interface Numbered {
  readonly groupOf: Int32Array;
  /** The label that each group had. */
  readonly labels: Int32Array;
}

/** Numbers groups given by labels from 0 up to below `bound` in time linear in entities and labels, but for sorting. */
export function numberedBySize(labels: Int32Array, bound: number): Numbered {
  const sizes = new Int32Array(bound);
  const firsts = new Int32Array(bound).fill(-1);
  labels.forEach((label, i) => {
    if (label < 0) return;
    sizes[label] = (sizes[label] as number) + 1;
    if (firsts[label] === -1) firsts[label] = i;
  });
  const order = upTo(bound)
    .filter((label) => sizes[label] !== 0)
    .sort(
      (a, b) => (sizes[b] as number) - (sizes[a] as number) || (firsts[a] as number) - (firsts[b] as number),
    );
  const number = new Int32Array(bound);
  order.forEach((label, at) => (number[label] = at));
  return { groupOf: labels.map((label) => (label < 0 ? -1 : (number[label] as number))), labels: order };
}

/** The positions of the members of each numbered group, ascending. */
export function membersOf(groupOf: Int32Array, groups: number): Int32Array[] {
  const starts = new Int32Array(groups + 2);
  for (const group of groupOf) starts[group + 2] = (starts[group + 2] as number) + 1;
  for (let group = 0; group <= groups; group++)
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  const next = starts.slice();
  const members = new Int32Array(groupOf.length);
  groupOf.forEach((group, i) => {
    const place = next[group + 1] as number;
    next[group + 1] = place + 1;
    members[place] = i;
  });
  return Array.from({ length: groups }, (_, group) => members.subarray(starts[group + 1], starts[group + 2]));
}

/** How many labels there are from 0 up to the greatest. */
export function countOf(labels: Int32Array): number {
  let most = -1;
  for (const label of labels) if (label > most) most = label;
  return most + 1;
}
