import { seededRandom } from '../../arrange/random.ts';
import type { Graph } from '../graph.ts';
import { type Address, type Kernel, kernelFor } from '../kernels/kernel.ts';
import { markedFirst, searchOrder } from '../relabel.ts';
import type { PairDistances } from './pair-distances.ts';

export interface Counted extends PairDistances {
  /**
   * How much one over the steps to a target, as a mean over all others, differs from target to target (standard
   * deviation); of an undirected graph alone, or else 0.5, than which it cannot be more.
   */
  readonly spread: number;
}

/** Distances from everybody to some, drawn by lot, that are counted again and again with others away. */
export interface SampledDistances {
  /** How many distances lead to: all where that was asked for. */
  readonly targets: number;
  /** Counts them anew while these are away, as if no link led to them. `progress` gets 0 to 1 now and then. */
  without(away: readonly number[], progress?: (done: number) => void): Counted;
  /** Gives back the memory for other searches; nothing may be counted afterwards. */
  readonly end: () => void;
}

/** Targets that are searched from at once. */
const batch = 256;

/** Counts steps, whatever they weigh, to so many targets at most; the same for the same seed. */
export function sampledDistances(graph: Graph, most: number, seed = 1): SampledDistances {
  const { size, offsets, neighbours, undirected } = graph;
  const targets = Math.min(size, Math.max(1, Math.floor(most)));
  const order = targetsFirst(graph, targets, seed);
  const position = new Int32Array(size);
  order.forEach((i, at) => (position[i] = at));
  const kernel = kernelFor({ size, offsets, neighbours, undirected }, order);
  kernel.preparePairs(undirected);
  const ahead = rowsOf(kernel, size, [kernel.offsets, kernel.neighbours]);
  const back = undirected ? ahead : rowsOf(kernel, size, [kernel.backOffsets, kernel.backNeighbours]);
  const pairs = kernel.numbers(kernel.pairs, size + 1);
  const nearness = kernel.numbers(kernel.nearness, size);
  return {
    targets,
    end: kernel.release,
    without(away, progress = () => undefined) {
      pairs.fill(0);
      nearness.fill(0);
      const gone = away.map((i) => position[i] as number);
      const changed = isolate(gone, ahead, back);
      for (let first = 0; first < targets; first += batch) {
        progress(first / targets);
        kernel.addDistances(first, Math.min(targets, first + batch));
      }
      putBack(changed);
      return {
        ...totalsOf(pairs),
        spread: undirected ? spreadOf(nearness, targets) : 0.5,
        sources: targets - gone.filter((at) => at < targets).length,
      };
    },
  };
}

/** Steps that lie in the memory of the kernel. */
type Steps = Pick<Graph, 'offsets' | 'neighbours'>;

function rowsOf(kernel: Kernel, size: number, [offsets, neighbours]: readonly [Address, Address]): Steps {
  const starts = kernel.integers(offsets, size + 1);
  return { offsets: starts, neighbours: kernel.integers(neighbours, starts[size] as number) };
}

/** Those drawn come first, and all others as searches reach them. */
function targetsFirst(graph: Graph, targets: number, seed: number): Int32Array {
  const order = searchOrder(graph);
  if (targets === graph.size) return order;
  const random = seededRandom(seed);
  const isDrawn = new Uint8Array(graph.size);
  for (let left = targets; left > 0;) {
    const i = Math.floor(random() * graph.size);
    if (isDrawn[i] === 1) continue;
    isDrawn[i] = 1;
    left--;
  }
  return markedFirst(order, isDrawn).order;
}

/** A step that led elsewhere before. */
interface Changed {
  readonly neighbours: Int32Array;
  readonly step: number;
  readonly led: number;
}

/** Leads all steps from and to these from where they begin to there again, which reaches nobody. */
function isolate(gone: readonly number[], ahead: Steps, back: Steps): Changed[] {
  const changed: Changed[] = [];
  const lead = (neighbours: Int32Array, step: number, to: number): void => {
    changed.push({ neighbours, step, led: neighbours[step] as number });
    neighbours[step] = to;
  };
  for (const one of gone)
    for (const [these, others] of ahead === back
      ? [[ahead, ahead] as const]
      : [[ahead, back] as const, [back, ahead] as const])
      for (let step = these.offsets[one] as number; step < (these.offsets[one + 1] as number); step++) {
        const other = these.neighbours[step] as number;
        if (other === one) continue;
        lead(these.neighbours, step, one);
        const first = others.offsets[other] as number;
        lead(others.neighbours, others.neighbours.indexOf(one, first), other);
      }
  return changed;
}

/** In the opposite order, as a step may have been changed twice. */
function putBack(changed: readonly Changed[]): void {
  for (const { neighbours, step, led } of changed.toReversed()) neighbours[step] = led;
}

/** What pairs come to that are so many by their hops. */
function totalsOf(byHops: Float64Array): Pick<Counted, 'pairs' | 'steps' | 'nearness'> {
  let [pairs, steps, nearness] = [0, 0, 0];
  for (let hops = 1; hops < byHops.length && (byHops[hops] as number) > 0; hops++) {
    const count = byHops[hops] as number;
    pairs += count;
    steps += count * hops;
    nearness += count / hops;
  }
  return { pairs, steps, nearness };
}

/** Of an undirected graph everybody's nearness to the targets varies as theirs to everybody does, or more. */
function spreadOf(nearness: Float64Array, targets: number): number {
  let [sum, squares] = [0, 0];
  for (const near of nearness) {
    sum += near;
    squares += near * near;
  }
  const variance = Math.max(0, squares / nearness.length - (sum / nearness.length) ** 2);
  return Math.min(0.5, Math.sqrt(variance) / targets);
}
