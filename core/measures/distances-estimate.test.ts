import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { seededRandom } from '../arrange/random.ts';
import { closeness } from './closeness.ts';
import { allDistances, distancesTo, sumsByEntity } from './distances.ts';
import { eccentricity } from './eccentricity.ts';
import { farthestAtMost, hubsOf } from './farthest.ts';
import { buildGraph, type Graph } from './graph.ts';
import type { GraphDirection } from './graph-direction.ts';
import { harmonic } from './harmonic.ts';
import { estimateBy, type Measure, scoresBy } from './measure.ts';
import { allPairs, pathGraphs } from './test-all-pairs.ts';
import { kinds } from './test-kinds.ts';
import { topologyOf } from './test-topology.ts';

/** Some of a size in parts that do not reach each other, with hanging ends, self-links and parallel links. */
function randomGraph(seed: number, size: number, direction: GraphDirection, weighted: boolean): Graph {
  const random = seededRandom(seed);
  const third = Math.floor(size / 3);
  const below = () => Math.floor(third * (1 + 2 * random() * Math.sqrt(random())));
  const links = Array.from({ length: 2 * size }, () => [below(), below(), random() < 0.3 ? 0 : 1] as const);
  const apart = Array.from({ length: third - 1 }, (_, i) => [i, (7 * i) % third] as const);
  const all = [...links, ...apart];
  const weights = Float64Array.from(all, () => 1 + Math.floor(random() * 5));
  return buildGraph(
    topologyOf(size, all),
    direction,
    weighted ? ({ weights, means: 'cost' } as const) : undefined,
  );
}

const farthest = (some: Float64Array, others: Float64Array) =>
  some.reduce((most, score, i) => Math.max(most, Math.abs(score - others[i]!)), 0);

describe.each([closeness, harmonic, eccentricity])('estimated $id', (measure: Measure) => {
  it.each(kinds)(
    'stays within its bound of the exact scores, in nine graphs of ten at least (%s)',
    (...kind) => {
      const [, direction, weighted] = kind;
      let within = 0;
      for (let seed = 1; seed <= 40; seed++) {
        const graph = randomGraph(seed, 150 + seed, direction, weighted);
        const options = { samples: 20, seed, normalised: seed % 2 === 0 };
        const { scores, bound } = measure.estimate!.run(graph, options);
        expect(bound > 0 || measure === eccentricity).toBe(true);
        if (farthest(scores, measure.run(graph, options)) <= bound + 1e-9) within++;
      }
      expect(within).toBeGreaterThanOrEqual(36);
    },
  );

  it('says much by many samples: its bound is a small part of the highest score', () => {
    const graph = randomGraph(5, 9000, 'ignore', false);
    const { scores, bound } = measure.estimate!.run(graph, { samples: 4000, seed: 5, normalised: true });
    const exact = scoresBy(measure, graph, { normalised: true });
    const off = farthest(scores, exact);
    expect(off).toBeLessThanOrEqual(bound);
    expect(bound).toBeLessThan(Math.max(...exact) / 4);
  });

  it('is exact and says so where everybody is asked, whatever the graph', () => {
    fc.assert(
      fc.property(pathGraphs(12), fc.boolean(), (graph, normalised) => {
        const { scores, bound } = measure.estimate!.run(graph, { samples: graph.size, normalised });
        expect(bound).toBeCloseTo(0, 9);
        measure.run(graph, { normalised }).forEach((score, i) => expect(scores[i]).toBeCloseTo(score, 9));
      }),
      { numRuns: 100, seed: 8 },
    );
  });

  it('says something of nobody, of one, and of those who are linked to themselves alone', () => {
    for (const size of [0, 1, 3]) {
      const links = Array.from({ length: size }, (_, i) => [i, i] as const);
      const graph = buildGraph(topologyOf(size, links), 'ignore');
      const { scores, bound } = measure.estimate!.run(graph, { samples: 1, normalised: true });
      expect([[...scores], bound]).toEqual([new Array<number>(size).fill(0), 0]);
    }
  });

  it('is the same for the same seed, and nothing where exact scores take little', () => {
    const graph = randomGraph(3, 300, 'ignore', false);
    const options = { samples: 20, seed: 4, normalised: true };
    expect(measure.estimate!.run(graph, options)).toEqual(measure.estimate!.run(graph, options));
    expect(estimateBy(measure, graph)).toBeNull();
    expect(measure.estimate!.samplesFor(graph)).toBe(graph.size);
  });
});

describe('distances to some', () => {
  it('are those to all, without the others', () => {
    fc.assert(
      fc.property(pathGraphs(12), fc.infiniteStream(fc.boolean()), (graph, coins) => {
        const isTarget = Uint8Array.from({ length: graph.size }, () => (coins.next().value ? 1 : 0));
        const found = distancesTo(graph, isTarget, (sums) => ({
          counts: sumsByEntity(sums, 'counts'),
          sums: sumsByEntity(sums, 'sums'),
          squares: sumsByEntity(sums, 'squares'),
          inverseSquares: sumsByEntity(sums, 'inverseSquares'),
          largest: sumsByEntity(sums, 'largest'),
        }));
        allPairs(graph).distances.forEach((row, i) => {
          const reached = row.filter((distance, j) => isTarget[j] === 1 && j !== i && distance < Infinity);
          const sum = (of: (distance: number) => number) =>
            reached.reduce((total, distance) => total + of(distance), 0);
          expect(found.counts[i]).toBe(reached.length);
          expect(found.sums[i]).toBeCloseTo(
            sum((one) => one),
            9,
          );
          expect(found.squares[i]).toBeCloseTo(
            sum((one) => one ** 2),
            9,
          );
          expect(found.inverseSquares[i]).toBeCloseTo(
            sum((one) => one ** -2),
            9,
          );
          expect(found.largest[i]).toBeCloseTo(Math.max(0, ...reached), 9);
        });
      }),
      { numRuns: 200, seed: 9 },
    );
  });
});

describe('how far it is at most', () => {
  it('is never less than it is, however few hubs there are and whoever is left', () => {
    fc.assert(
      fc.property(pathGraphs(14), fc.nat(3), fc.infiniteStream(fc.boolean()), (graph, count, coins) => {
        const isDone = Uint8Array.from({ length: graph.size }, () => (coins.next().value ? 1 : 0));
        const most = farthestAtMost(graph, hubsOf(graph, count), isDone);
        allPairs(graph).distances.forEach((row, i) => {
          const left = row.filter((distance, j) => isDone[j] === 0 && distance < Infinity);
          expect(most[i]).toBeGreaterThanOrEqual(Math.max(-Infinity, ...left) - 1e-9);
          if (left.length === 0) expect(most[i]).toBe(-Infinity);
        });
        const whole = farthestAtMost(graph, hubsOf(graph, count));
        allDistances(graph).largest.forEach((one, i) => expect(whole[i]).toBeGreaterThanOrEqual(one - 1e-9));
      }),
      { numRuns: 300, seed: 10 },
    );
  });
});
