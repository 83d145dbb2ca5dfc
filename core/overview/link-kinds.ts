import type { Clusters } from './clusters.ts';
import { countingSort } from './counting-sort.ts';
import { filled } from './filled.ts';
import { crosses, degreesOf, type OverviewNetwork } from './overview-data.ts';

/** Every link in one of three lists of positions: no link is in two, and none is left out. */
export interface LinkKinds {
  /** Cross-border links that are drawn one by one, strongest first. */
  readonly thread: Int32Array;
  /** Both ends in one cluster; the strongest of each entity first. `insideStarts[rank]` is where a rank begins. */
  readonly inside: Int32Array;
  readonly insideStarts: Int32Array;
  readonly between: Int32Array;
}

/** So many cross-border links are drawn in red; more would hide what they are to show. */
export const threadRation = 400;
/** Links inside clusters are ranked: the strongest of one of its entities, the second, the third, and the rest. */
const ranks = 4;

/** Sorts the links of a network into those that an overview draws in different ways. */
export function linkKinds(network: OverviewNetwork, { of }: Clusters): LinkKinds {
  const { from, to } = network;
  const lists = {
    thread: emptyList(from.length),
    inside: emptyList(from.length),
    between: emptyList(from.length),
  };
  for (const link of strongestFirst(network)) {
    const isThread = lists.thread.count < threadRation && crosses(network, link);
    const isInside = of[from[link] ?? 0] === of[to[link] ?? 0];
    add(isThread ? lists.thread : isInside ? lists.inside : lists.between, link);
  }
  const inside = linksOf(lists.inside);
  const { order, starts } = countingSort(ranksOf(network, inside), ranks);
  return {
    thread: linksOf(lists.thread),
    inside: order.map((at) => inside[at] ?? 0),
    insideStarts: starts,
    between: linksOf(lists.between),
  };
}

interface List {
  readonly links: Int32Array;
  count: number;
}

function emptyList(room: number): List {
  return { links: new Int32Array(room), count: 0 };
}

function add(list: List, link: number): void {
  list.links[list.count++] = link;
}

function linksOf({ links, count }: List): Int32Array {
  return links.slice(0, count);
}

/** Positions of the links, those seen most often first, then those of the best linked. */
function strongestFirst(network: OverviewNetwork): Int32Array {
  const { counts, from, to } = network;
  const degrees = degreesOf(network);
  const byDegree = countingSort(
    filled(new Uint8Array(from.length), (link) =>
      Math.max(0, 255 - Math.min(degrees[from[link] ?? 0] ?? 0, degrees[to[link] ?? 0] ?? 0)),
    ),
    256,
  ).order;
  const keys = byDegree.map((link) => 255 - (counts[link] ?? 1));
  return countingSort(keys, 256).order.map((at) => byDegree[at] ?? 0);
}

/** The place of each link among those of the end for which it comes earlier. */
function ranksOf({ x, from, to }: OverviewNetwork, links: Int32Array): Uint8Array {
  const seen = new Int32Array(x.length);
  return filled(new Uint8Array(links.length), (at) => {
    const link = links[at] ?? 0;
    const [a, b] = [from[link] ?? 0, to[link] ?? 0];
    const rank = Math.min(seen[a] ?? 0, seen[b] ?? 0, ranks - 1);
    seen[a] = (seen[a] ?? 0) + 1;
    seen[b] = (seen[b] ?? 0) + 1;
    return rank;
  });
}
