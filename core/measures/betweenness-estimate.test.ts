import { describe, expect, it } from 'vitest';

import { seededRandom } from '../arrange/random.ts';
import { betweenness } from './betweenness.ts';
import { chancePaths } from './chance-path.ts';
import { buildGraph } from './graph.ts';
import type { GraphDirection } from './graph-direction.ts';
import { linkBetweenness } from './link-betweenness.ts';
import { kinds } from './test-kinds.ts';
import { topologyOf } from './test-topology.ts';

function randomGraph(seed: number, direction: GraphDirection, weighted: boolean) {
  const random = seededRandom(seed);
  const size = 60 + (seed % 40);
  const below = () => Math.floor(random() * size * Math.sqrt(random()));
  const links = Array.from({ length: 2 * size }, () => [below(), below()] as const);
  const weights = Float64Array.from(links, () => 1 + Math.floor(random() * 5));
  const weighting = weighted ? ({ weights, means: 'cost' } as const) : undefined;
  return buildGraph(topologyOf(size, links), direction, weighting);
}

describe.each([betweenness, linkBetweenness])('estimated $id', (measure) => {
  it.each(kinds)(
    'stays within its bound of the exact scores, in nine graphs of ten at least (%s)',
    (...kind) => {
      const [, direction, weighted] = kind;
      let within = 0;
      for (let seed = 1; seed <= 40; seed++) {
        const graph = randomGraph(seed, direction, weighted);
        const options = { samples: weighted ? 30 : 400, seed, normalised: seed % 2 === 0 };
        const exact = measure.run(graph, options);
        const { scores, bound } = measure.estimate!.run(graph, options);
        const farthest = exact.reduce((most, score, i) => Math.max(most, Math.abs(score - scores[i]!)), 0);
        expect(bound).toBeGreaterThan(0);
        if (farthest <= bound) within++;
      }
      expect(within).toBeGreaterThanOrEqual(36);
    },
  );

  it.each(kinds)(
    'comes as near as one likes with more samples, and is the same for the same seed (%s)',
    (...kind) => {
      const [, direction, weighted] = kind;
      const graph = randomGraph(7, direction, weighted);
      const exact = measure.run(graph, { normalised: true });
      const options = { normalised: true, samples: weighted ? graph.size : 20_000, seed: 3 };
      const { scores: estimate } = measure.estimate!.run(graph, options);
      const off = exact.reduce((most, score, i) => Math.max(most, Math.abs(score - estimate[i]!)), 0);
      expect(off).toBeLessThan(weighted ? 1e-9 : 0.015);
      expect(measure.estimate!.run(graph, options).scores).toEqual(estimate);
    },
  );

  it('says nothing of nobody', () => {
    const nobody = buildGraph(topologyOf(0, []), 'ignore');
    for (const normalised of [true, false]) {
      const { scores, bound } = measure.estimate!.run(nobody, { normalised, samples: 10 });
      expect([scores.length, bound]).toEqual([0, 0]);
    }
    expect(measure.estimate!.samplesFor(nobody)).toBeGreaterThan(0);
  });
});

describe('paths drawn by chance', () => {
  it('are each as likely, whichever search is ahead', () => {
    // From 0 to 5 by 1 and 3, by 1 and 4, by 2 and 4: three ways.
    const links = [
      [0, 1],
      [0, 2],
      [1, 3],
      [1, 4],
      [2, 4],
      [3, 5],
      [4, 5],
    ] as const;
    for (const direction of ['ignore', 'out'] as const) {
      const draw = chancePaths(buildGraph(topologyOf(6, links), direction), seededRandom(1));
      const seen = new Map<string, number>();
      for (let round = 0; round < 3000; round++) {
        const path = new Map<number, number>();
        draw(0, 5, (from, to) => path.set(from, to));
        const key = [path.get(0), path.get(path.get(0)!)].join();
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
      expect([...seen.keys()].sort()).toEqual(['1,3', '1,4', '2,4']);
      for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
    }
  });

  it('are none where no way leads', () => {
    const draw = chancePaths(buildGraph(topologyOf(3, [[0, 1]]), 'out'), seededRandom(1));
    const steps: number[][] = [];
    draw(1, 0, (from, to) => steps.push([from, to]));
    draw(0, 2, (from, to) => steps.push([from, to]));
    expect(steps).toEqual([]);
    draw(0, 1, (from, to) => steps.push([from, to]));
    expect(steps).toEqual([[0, 1]]);
  });
});
