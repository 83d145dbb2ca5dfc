import type { Graph } from '../measures/graph.ts';

/** Rounds of sifting, and how many comparisons of two links they may cost. */
const rounds = 4;
const budget = 20_000_000;

/**
 * An order round a circle in which few links cross: whoever has most links to those already placed comes next, at either
 * end, and then each in turn is moved to where it crosses least (sifting, Baur & Brandes 2004).
 */
export function circleOrder(graph: Graph): number[] {
  const order = firstOrder(graph);
  const perRound = graph.neighbours.length ** 2 + graph.size ** 2;
  for (let round = 0; round < Math.min(rounds, Math.floor(budget / perRound)); round++)
    if (!siftAll(graph, order)) break;
  return order;
}

function firstOrder({ size, offsets, neighbours }: Graph): number[] {
  const placed = new Int32Array(size);
  const waiting = new Set(Array.from({ length: size }, (_, i) => i));
  const open = (i: number): number =>
    (offsets[i + 1] as number) - (offsets[i] as number) - (placed[i] as number);
  const order: number[] = [];
  while (waiting.size > 0) {
    let best = -1;
    for (const i of waiting) {
      const more = best < 0 ? 1 : (placed[i] as number) - (placed[best] as number);
      if (more > 0 || (more === 0 && open(i) < open(best))) best = i;
    }
    waiting.delete(best);
    const own = neighbours.subarray(offsets[best], offsets[best + 1]);
    // At the end that those are nearer to whom it is linked with.
    const ranks = order.flatMap((other, rank) => (own.includes(other) ? [rank] : []));
    const mean = ranks.reduce((sum, rank) => sum + rank, 0) / Math.max(1, ranks.length);
    if (2 * mean < order.length - 1) order.unshift(best);
    else order.push(best);
    for (const other of own) placed[other] = (placed[other] as number) + 1;
  }
  return order;
}

/** Moves everybody once, those with most links first; answers whether anything got better. */
function siftAll(graph: Graph, order: number[]): boolean {
  const degree = (i: number): number => (graph.offsets[i + 1] as number) - (graph.offsets[i] as number);
  const turns = order.toSorted((a, b) => degree(b) - degree(a) || a - b);
  return turns.reduce((better, i) => sift(graph, order, i) || better, false);
}

/** Moves one to where its links cross fewest others. */
function sift(graph: Graph, order: number[], i: number): boolean {
  const old = order.indexOf(i);
  // The circle begins anywhere: let it begin with the one that moves.
  const rest = [...order.slice(old + 1), ...order.slice(0, old)];
  const rank = new Int32Array(graph.size);
  rest.forEach((other, at) => (rank[other] = at));
  let [crossings, least, best] = [0, 0, 0];
  rest.forEach((other, at) => {
    crossings += differenceOfPassing(graph, rank, i, other);
    if (crossings < least) [least, best] = [crossings, at + 1];
  });
  if (least === 0) return false;
  order.splice(0, order.length, ...rest.slice(0, best), i, ...rest.slice(best));
  return true;
}

/** How many crossings more there are once `i`, just before `other`, has come just behind it. */
function differenceOfPassing(
  { offsets, neighbours }: Graph,
  rank: Int32Array,
  i: number,
  other: number,
): number {
  const size = rank.length - 1;
  const own = rank[other] as number;
  let difference = 0;
  for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
    const mine = neighbours[e] as number;
    if (mine === other) continue;
    const x = ((rank[mine] as number) - own + size) % size;
    for (let f = offsets[other] as number; f < (offsets[other + 1] as number); f++) {
      const theirs = neighbours[f] as number;
      if (theirs === i || theirs === mine) continue;
      const y = ((rank[theirs] as number) - own + size) % size;
      difference += y < x ? 1 : -1;
    }
  }
  return difference;
}
