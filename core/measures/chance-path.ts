import type { Graph } from './graph.ts';
import { reversed } from './reversed.ts';

/** Gets each step of a path: from whom to whom. */
export type UseStep = (from: number, to: number) => void;

/** One of the two searches that meet: along the steps from the source, or against them from the target. */
interface Side {
  readonly ahead: Graph;
  readonly back: Graph;
  /** Hops from where it began, -1 where not reached, and shortest paths from there. */
  readonly hops: Int32Array;
  readonly paths: Float64Array;
  /** In the order of reaching; those from `first` up to `end` are the farthest. */
  readonly queue: Int32Array;
  first: number;
  end: number;
  /** Steps that lead on from the farthest. */
  work: number;
}

/**
 * Makes a function that draws one of the shortest paths from one entity to another, each as likely, and gives its steps;
 * nothing where there is none. Counted in hops. Two searches that meet, the smaller one going ahead (Borassi & Natale
 * 2016). `random` gives numbers from 0 up to 1.
 */
export function chancePaths(
  graph: Graph,
  random: () => number,
): (from: number, to: number, use: UseStep) => void {
  const against = reversed(graph);
  const near = sideOf(graph, against);
  const far = sideOf(against, graph);
  return (from, to, use) => {
    const met = meet(near, far, from, to);
    if (met.length > 0) {
      const middle = pickMet(met, near, far, random);
      walk(near, middle, random, (next, i) => use(next, i));
      walk(far, middle, random, (next, i) => use(i, next));
    }
    clear(near);
    clear(far);
  };
}

function sideOf(ahead: Graph, back: Graph): Side {
  const { size } = ahead;
  const hops = new Int32Array(size).fill(-1);
  const [paths, queue] = [new Float64Array(size), new Int32Array(size)];
  return { ahead, back, hops, paths, queue, first: 0, end: 0, work: 0 };
}

function clear({ hops, queue, end }: Side): void {
  for (let at = 0; at < end; at++) hops[queue[at] as number] = -1;
}

/** The entities where shortest paths from one to the other are met half way, every path at one of them. */
function meet(near: Side, far: Side, from: number, to: number): readonly number[] {
  begin(near, from);
  begin(far, to);
  for (;;) {
    const [side, other] = near.work <= far.work ? [near, far] : [far, near];
    const met = goOn(side, other);
    if (met.length > 0 || side.first === side.end) return met;
  }
}

function begin(side: Side, source: number): void {
  side.hops[source] = 0;
  side.paths[source] = 1;
  side.queue[0] = source;
  [side.first, side.end] = [0, 1];
  side.work = degree(side.ahead, source);
}

function degree({ offsets }: Graph, i: number): number {
  return (offsets[i + 1] as number) - (offsets[i] as number);
}

/** Goes one hop farther; answers those newly reached whom the other side knows. */
function goOn(side: Side, other: Side): readonly number[] {
  const { ahead, hops, paths, queue, first, end } = side;
  const { offsets, neighbours } = ahead;
  const met: number[] = [];
  [side.first, side.work] = [end, 0];
  for (let head = first; head < end; head++) {
    const i = queue[head] as number;
    const next = (hops[i] as number) + 1;
    for (let e = offsets[i] as number, last = offsets[i + 1] as number; e < last; e++) {
      const reached = neighbours[e] as number;
      if (hops[reached] === next) paths[reached] = (paths[reached] as number) + (paths[i] as number);
      if ((hops[reached] as number) >= 0) continue;
      hops[reached] = next;
      paths[reached] = paths[i] as number;
      queue[side.end++] = reached;
      side.work += degree(ahead, reached);
      if ((other.hops[reached] as number) >= 0) met.push(reached);
    }
  }
  return met;
}

/** Goes back from an entity to where a side began, over each path as likely. */
function walk(side: Side, start: number, random: () => number, use: UseStep): void {
  for (let i = start; (side.hops[i] as number) > 0;) {
    const next = pickBefore(side, i, random);
    use(next, i);
    i = next;
  }
}

/** One of those a hop nearer to where a side began, as likely as shortest paths lead there. */
function pickBefore({ back, hops, paths }: Side, i: number, random: () => number): number {
  const { offsets, neighbours } = back;
  const [first, end] = [offsets[i] as number, offsets[i + 1] as number];
  const before = (hops[i] as number) - 1;
  let total = 0;
  for (let e = first; e < end; e++) {
    const one = neighbours[e] as number;
    if (hops[one] === before) total += paths[one] as number;
  }
  let left = random() * total;
  let last = -1;
  for (let e = first; e < end && left >= 0; e++) {
    const one = neighbours[e] as number;
    if (hops[one] !== before) continue;
    last = one;
    left -= paths[one] as number;
  }
  return last;
}

/** One of those where paths met, as likely as shortest paths lead through it. */
function pickMet(met: readonly number[], near: Side, far: Side, random: () => number): number {
  const through = (i: number) => (near.paths[i] as number) * (far.paths[i] as number);
  let left = random() * met.reduce((total, i) => total + through(i), 0);
  for (const i of met) {
    left -= through(i);
    if (left < 0) return i;
  }
  return met.at(-1) as number;
}
