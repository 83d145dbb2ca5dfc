import type { Direction } from '../../case/link.ts';
import { plainHeading } from '../heading-roles.ts';

/** Where the two ends of each row's link stand, by column from 0, and what the headings say of its direction. */
export interface LinkEnds {
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
}

/** Pairs of headings that name a way, such as from and to: without a column that says otherwise, links go that way. */
const ways: readonly (readonly [string, string])[] = [
  ['from', 'to'],
  ['source', 'target'],
  ['sourceid', 'targetid'],
  ['fromid', 'toid'],
  ['dari', 'ke'],
  ['sumber', 'tujuan'],
  ['asal', 'tujuan'],
  ['sender', 'receiver'],
  ['sender', 'recipient'],
  ['pengirim', 'penerima'],
  ['caller', 'callee'],
  ['penelepon', 'penerima'],
];

/** Pairs of headings that name two ends and no way: links have no direction unless a column gives one. */
const pairs: readonly (readonly [string, string])[] = [
  ['ego', 'alter'],
  ['entity1', 'entity2'],
  ['entitas1', 'entitas2'],
  ['end1', 'end2'],
  ['ujung1', 'ujung2'],
  ['node1', 'node2'],
  ['person1', 'person2'],
  ['orang1', 'orang2'],
  ['id1', 'id2'],
  ['id', 'tieid'],
];

/** Finds the first known pair of headings; undefined where there is none. */
export function findLinkEnds(headings: readonly string[]): LinkEnds | undefined {
  const plain = headings.map(plainHeading);
  return find(plain, ways, 'forward') ?? find(plain, pairs, 'none');
}

function find(
  headings: readonly string[],
  known: readonly (readonly [string, string])[],
  direction: Direction,
): LinkEnds | undefined {
  for (const [first, second] of known) {
    const from = headings.indexOf(first);
    const to = headings.indexOf(second);
    if (from >= 0 && to >= 0) return { from, to, direction };
  }
  return undefined;
}
