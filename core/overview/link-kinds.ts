import type { Clusters } from './clusters.ts';
import { countingSort } from './counting-sort.ts';
import { inkCount, inkOfTint, threadInk } from './inks.ts';
import { crosses, type OverviewNetwork } from './overview-data.ts';

/** The links that are drawn in one ink: no link is in two lists of positions, and none is left out. */
export interface LinkKind {
  readonly ink: number;
  /** Both ends in one cluster; the strongest of each entity first. `insideStarts[rank]` is where a rank begins. */
  readonly inside: Int32Array;
  readonly insideStarts: Int32Array;
  /** Of the red ink all of its links, which are drawn one by one, strongest first. */
  readonly between: Int32Array;
}

/** So many cross-border links are drawn in red; more would hide what they are to show. */
export const threadRation = 400;
/** Links inside clusters are ranked: the strongest of one of its entities, the second, the third, and the rest. */
const ranks = 4;
/** Each ink has so many lists: one a rank, and one of the links between clusters. */
const lists = ranks + 1;

/** Links across borders that are drawn as usual from afar, strongest first; they are no look's. */
interface FurtherBorders {
  readonly links: Int32Array;
  /** Where each stretch begins that is twice as long as the one before. */
  readonly starts: readonly number[];
}

/** Sorts the links of a network into those that an overview draws in different ways, by ink; `strongest` as in `strongestFirst`. */
export function linkKinds(
  network: OverviewNetwork,
  strongest: Int32Array,
  clusters: Clusters,
): readonly LinkKind[] {
  const inks = inkCount(network.tints);
  const keys = keysOf(network, clusters, strongest);
  const { order, starts } = countingSort(keys, inks * lists);
  for (let at = 0; at < order.length; at++) order[at] = strongest[order[at] ?? 0] ?? 0;
  return Array.from({ length: inks }, (_, ink): LinkKind => {
    const bounds = starts.subarray(ink * lists, (ink + 1) * lists + 1);
    const [first = 0, middle = 0, end = 0] = [bounds[0], bounds[ranks], bounds[lists]];
    return {
      ink,
      inside: order.subarray(first, middle),
      insideStarts: bounds.subarray(0, lists).map((start) => start - first),
      between: order.subarray(middle, end),
    };
  });
}

/** The list that each of these links goes to, strongest first. */
function keysOf(network: OverviewNetwork, { of }: Clusters, strongest: Int32Array): Uint8Array {
  const { from, to, tints } = network;
  const keys = new Uint8Array(strongest.length);
  const seen = new Int32Array(of.length);
  let reds = 0;
  for (let at = 0; at < strongest.length; at++) {
    const link = numberAt(strongest, at);
    const tint = tints ? numberAt(tints, link) : 0;
    const isRed = tint === 0 && reds < threadRation && crosses(network, link);
    if (isRed) reds++;
    const ink = isRed ? threadInk : inkOfTint(tint);
    const [a, b] = [numberAt(from, link), numberAt(to, link)];
    const isBetween = isRed || numberAt(of, a) !== numberAt(of, b);
    keys[at] = ink * lists + (isBetween ? ranks : rankAmong(seen, a, b));
  }
  return keys;
}

/** The place of a link among those of the end for which it comes earlier; counts it. */
function rankAmong(seen: Int32Array, a: number, b: number): number {
  const rank = Math.min(numberAt(seen, a), numberAt(seen, b), ranks - 1);
  seen[a] = numberAt(seen, a) + 1;
  seen[b] = numberAt(seen, b) + 1;
  return rank;
}

/** The links across borders beyond the first so many, which are red from however far. */
export function furtherBorders(network: OverviewNetwork, strongest: Int32Array): FurtherBorders {
  const { tints } = network;
  const all = strongest.filter((link) => !tints?.[link] && crosses(network, link));
  const links = all.subarray(Math.min(threadRation, all.length));
  const starts = [0];
  for (let length = threadRation; (starts.at(-1) ?? 0) < links.length; length *= 2)
    starts.push(Math.min(links.length, (starts.at(-1) ?? 0) + length));
  return { links, starts };
}

/** Positions of the links, those seen most often first, then those of the best linked; `degrees` as in `degreesOf`. */
export function strongestFirst({ counts, from, to }: OverviewNetwork, degrees: Int32Array): Int32Array {
  const keys = new Uint8Array(from.length);
  for (let link = 0; link < keys.length; link++) {
    const degree = Math.min(numberAt(degrees, numberAt(from, link)), numberAt(degrees, numberAt(to, link)));
    keys[link] = Math.max(0, 255 - degree);
  }
  const byDegree = countingSort(keys, 256).order;
  for (let at = 0; at < keys.length; at++) keys[at] = 255 - numberAt(counts, numberAt(byDegree, at));
  const { order } = countingSort(keys, 256);
  for (let at = 0; at < order.length; at++) order[at] = numberAt(byDegree, numberAt(order, at));
  return order;
}

function numberAt(numbers: Int32Array | Uint8Array, at: number): number {
  return numbers[at] ?? 0;
}
