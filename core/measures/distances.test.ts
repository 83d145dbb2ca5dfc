import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { seededRandom } from '../arrange/random.ts';
import { closeness } from './closeness.ts';
import { allDistances, diameter, distancesFrom, meanDistance } from './distances.ts';
import { eccentricity } from './eccentricity.ts';
import { buildGraph, type Graph } from './graph.ts';
import { harmonic } from './harmonic.ts';
import { allPairs, pathGraphs } from './test-all-pairs.ts';
import { topologyOf } from './test-topology.ts';

const close = (found: ArrayLike<number>, expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, i) => expect(found[i]).toBeCloseTo(value, 9));
};

/** Others reached from each, by a slow way. */
function reachedFrom(graph: Graph): number[][] {
  return allPairs(graph).distances.map((row, i) =>
    row.filter((distance, j) => j !== i && distance < Infinity),
  );
}

/** Bellman & Ford. */
function byEveryStep({ size, offsets, neighbours, costs }: Graph, source: number): number[] {
  const found = Array.from({ length: size }, (_, i) => (i === source ? 0 : Infinity));
  for (let changed = true; changed;) {
    changed = false;
    for (let i = 0; i < size; i++)
      for (let step = offsets[i]!; step < offsets[i + 1]!; step++) {
        const reached = found[i]! + costs![step]!;
        if (reached >= found[neighbours[step]!]!) continue;
        found[neighbours[step]!] = reached;
        changed = true;
      }
  }
  return found;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe('distances', () => {
  it('are those of trying every way, over hops and costs, along arrows and against them', () => {
    fc.assert(
      fc.property(pathGraphs(14), (graph) => {
        const reached = reachedFrom(graph);
        const { sums, counts, largest, inverses } = allDistances(graph);
        close(sums, reached.map(sum));
        close(
          counts,
          reached.map((row) => row.length),
        );
        close(
          largest,
          reached.map((row) => Math.max(0, ...row)),
        );
        close(
          inverses,
          reached.map((row) => sum(row.map((distance) => 1 / distance))),
        );
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('from one source are the row of that source, whatever was asked before', () => {
    fc.assert(
      fc.property(pathGraphs(12), (graph) => {
        const { from } = distancesFrom(graph);
        allPairs(graph).distances.forEach((row, source) =>
          row.forEach((distance, i) => {
            const found = from(source)[i]!;
            if (distance === Infinity) expect(found).toBe(Infinity);
            else expect(found).toBeCloseTo(distance, 9);
          }),
        );
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  it.each([0, 2, 12, 300])(
    'over costs that differ %i powers of e are those of looking at every step again and again',
    (powers) => {
      const random = seededRandom(powers);
      const size = 400;
      const below = () => Math.floor(random() * size);
      const links = Array.from({ length: 900 }, () => [below(), below()] as const);
      const weights = Float64Array.from(links, () => Math.exp(powers * (random() - 0.5)));
      const graph = buildGraph(topologyOf(size, links), 'out', { weights, means: 'cost' });
      const { from } = distancesFrom(graph);
      for (const source of [0, 1, 399]) expect([...from(source)]).toEqual(byEveryStep(graph, source));
    },
  );

  it.each(['ignore', 'out'] as const)(
    'of more than fit side by side agree with one after the other (%s)',
    (way) => {
      const random = seededRandom(5);
      const size = 600;
      const below = () => Math.floor(random() * size);
      const links = Array.from({ length: 800 }, () => [below(), below()] as const);
      const graph = buildGraph(topologyOf(size, links), way);
      const { from } = distancesFrom(graph);
      const rows = Array.from({ length: size }, (_, i) =>
        [...from(i)].filter((hops) => hops > 0 && hops < Infinity),
      );
      const found = allDistances(graph);
      close(found.sums, rows.map(sum));
      close(
        found.counts,
        rows.map((row) => row.length),
      );
      const all = rows.flat();
      expect(meanDistance(found)).toBeCloseTo(sum(all) / all.length, 9);
      expect(diameter(found)).toBe(all.reduce((most, hops) => Math.max(most, hops), 0));
    },
  );

  it('are none where nobody is, and none where nobody reaches anybody', () => {
    const none = allDistances(buildGraph(topologyOf(0, []), 'ignore'));
    expect([none.sums.length, meanDistance(none), diameter(none)]).toEqual([0, null, null]);
    const alone = allDistances(buildGraph(topologyOf(2, [[1, 1]]), 'ignore'));
    expect([[...alone.counts], meanDistance(alone), diameter(alone)]).toEqual([[0, 0], null, null]);
  });

  it('tell how far they are, ending at 1', () => {
    const told: number[] = [];
    const ring = Array.from({ length: 512 }, (_, i) => [i, (i + 1) % 512] as const);
    allDistances(buildGraph(topologyOf(512, ring), 'ignore'), (done) => told.push(done));
    expect(told).toEqual([0, 0.5, 1]);
  });
});

describe('closeness, harmonic closeness and eccentricity', () => {
  it('are what their authors wrote, of random graphs', () => {
    fc.assert(
      fc.property(pathGraphs(12), (graph) => {
        const others = Math.max(1, graph.size - 1);
        const reached = reachedFrom(graph);
        const near = (row: readonly number[]) => (row.length === 0 ? 0 : 1 / sum(row));
        close(closeness.run(graph, { normalised: false }), reached.map(near));
        close(
          closeness.run(graph, { normalised: true }),
          reached.map((row) => near(row) * row.length * (row.length / others)),
        );
        const inverse = reached.map((row) => sum(row.map((distance) => 1 / distance)));
        close(harmonic.run(graph, { normalised: false }), inverse);
        close(
          harmonic.run(graph, { normalised: true }),
          inverse.map((value) => value / others),
        );
        close(
          eccentricity.run(graph, { normalised: false }),
          reached.map((row) => Math.max(0, ...row)),
        );
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it('follow arrows: the first of a chain reaches all, the last nobody', () => {
    const chain = buildGraph(
      topologyOf(3, [
        [0, 1],
        [1, 2],
      ]),
      'out',
    );
    close(closeness.run(chain, { normalised: true }), [2 / 3, 1 / 2, 0]);
    close(harmonic.run(chain, { normalised: false }), [1.5, 1, 0]);
    close(eccentricity.run(chain, { normalised: false }), [2, 1, 0]);
  });
});
