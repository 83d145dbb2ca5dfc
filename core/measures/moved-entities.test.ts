import { describe, expect, it } from 'vitest';

import { seededRandom } from '../arrange/random.ts';
import { buildGraph, type Graph } from './graph.ts';
import type { GraphDirection } from './graph-direction.ts';
import { measures } from './measures.ts';
import { kinds } from './test-kinds.ts';
import { movedPlaces } from './test-moved.ts';
import { topologyOf } from './test-topology.ts';

/** More than the kernels search from side by side, so that what they do in batches is among it. */
const size = 330;
const graphs = 20;
interface Moved {
  readonly graph: Graph;
  readonly other: Graph;
  /** Position in the other of each entity. */
  readonly order: readonly number[];
}

/** Some well linked and some at the ends of a few hanging trees, and the same with everybody elsewhere. */
function movedGraphs(seed: number, direction: GraphDirection, weighted: boolean): Moved {
  const random = seededRandom(seed);
  const core = size - 40;
  const below = (end: number) => Math.floor(random() * end);
  const links = [
    ...Array.from({ length: 3 * core }, () => [below(core), Math.floor(core * random() ** 2)] as const),
    ...Array.from({ length: size - core - 4 }, (_, at) => [core + at, below(core + at)] as const),
  ];
  const weights = Float64Array.from(links, () => 1 + below(5));
  const order = shuffled(size, random);
  const graphOf = (some: readonly (readonly [number, number])[]) =>
    buildGraph(
      topologyOf(size, some),
      direction,
      weighted ? ({ weights, means: 'cost' } as const) : undefined,
    );
  const moved = links.map(([from, to]) => [order[from]!, order[to]!] as const);
  return { graph: graphOf(links), other: graphOf(moved), order };
}

function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** The most that two scores of the same entity or step differ by. */
function farthest(scores: Float64Array, others: Float64Array, places: readonly number[]): number {
  return scores.reduce((most, score, i) => Math.max(most, Math.abs(score - others[places[i]!]!)), 0);
}

describe.each(measures)('$id of the same network with everybody elsewhere', (measure) => {
  it.each(kinds)('is the same to rounding where it is exact (%s)', (_, direction, weighted) => {
    const { graph, other, order } = movedGraphs(1, direction, weighted);
    const [scores, moved] = [graph, other].map((one) => measure.run(one, { normalised: true }));
    const most = scores!.reduce((highest, score) => Math.max(highest, score), 0);
    const places = movedPlaces(measure.on, graph, other, order);
    expect(most).toBeGreaterThan(0);
    expect(farthest(scores!, moved!, places) / most).toBeLessThan(1e-7);
  });
});

const estimated = measures.flatMap(({ id, on, estimate }) => (estimate ? [{ id, on, estimate }] : []));

describe.each(estimated)('estimated $id of the same network with everybody elsewhere', ({ on, estimate }) => {
  it.each(kinds)('differs by no more than both bounds, in nine graphs of ten (%s)', (...kind) => {
    const [, direction, weighted] = kind;
    let within = 0;
    for (let seed = 1; seed <= graphs; seed++) {
      const { graph, other, order } = movedGraphs(seed, direction, weighted);
      const options = { samples: weighted ? 60 : 400, seed, normalised: true };
      const [one, two] = [graph, other].map((some) => estimate.run(some, options));
      const off = farthest(one!.scores, two!.scores, movedPlaces(on, graph, other, order));
      if (off <= one!.bound + two!.bound + 1e-9) within++;
    }
    expect(within).toBeGreaterThanOrEqual(0.9 * graphs);
  });
});
