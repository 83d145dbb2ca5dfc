import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { seededRandom } from '../../arrange/random.ts';
import { buildGraph } from '../graph.ts';
import { fragmentObjective } from '../key-players/fragment-objective.ts';
import { topologyOf } from '../test-topology.ts';
import { evenly } from './evenly.ts';
import { maskOf } from './mask-of.ts';
import { pairDistances } from './pair-distances.ts';
import { sampledDistances } from './sampled-distances.ts';
import { anyGraph } from './test-any-graph.ts';

describe('distances to a sample', () => {
  it('are those that are counted otherwise, whoever is away and in whatever order that is asked', () => {
    fc.assert(
      fc.property(anyGraph(14), fc.infiniteStream(fc.boolean()), (graph, coins) => {
        const counted = sampledDistances(graph, graph.size);
        const all = [...Array(graph.size).keys()];
        for (const away of [[], all.filter(() => coins.next().value), all.slice(0, 1), []]) {
          const { pairs, steps, nearness, sources } = pairDistances(graph, {
            away: maskOf(graph.size, away),
          });
          expect(counted.without(away)).toMatchObject({ pairs, steps, sources });
          expect(counted.without(away).nearness).toBeCloseTo(nearness, 9);
        }
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it.each(['ignore', 'out'] as const)(
    'are those as well where more are counted than side by side (%s)',
    (way) => {
      const random = seededRandom(7);
      const size = 700;
      const below = () => Math.floor(random() * size);
      const links = Array.from({ length: 1200 }, () => [below(), below()] as const);
      const graph = buildGraph(topologyOf(size, links), way);
      const counted = sampledDistances(graph, size);
      const objective = fragmentObjective(graph, evenly(size, size));
      for (const away of [[], [3, 600], [1, 2, 50, 256, 300, 511, 512, 699]]) {
        const { nearness, ...others } = pairDistances(graph, { away: maskOf(size, away) });
        expect(counted.without(away)).toMatchObject(others);
        expect(counted.without(away).nearness).toBeCloseTo(nearness, 6);
        const next = objective.bestNext(away);
        const joined = pairDistances(graph, { away: maskOf(size, [...away, next?.entity ?? 0]) });
        const left = size - away.length - 1;
        expect([objective.sampled, next?.value]).toEqual([
          undefined,
          expect.closeTo(1 - joined.nearness / (left * (left - 1)), 9),
        ]);
      }
    },
  );

  it('are to as many as asked, the same every time, and differ from target to target as far as they say', () => {
    const ring = Array.from({ length: 40 }, (_, i) => [i, (i + 1) % 40] as const);
    const graph = buildGraph(topologyOf(40, ring), 'ignore');
    const few = sampledDistances(graph, 10);
    const { sources, pairs, nearness, spread } = few.without([]);
    expect([few.targets, sources, pairs]).toEqual([10, 10, 390]);
    expect(sampledDistances(graph, 10).without([]).nearness).toBe(nearness);
    // In a ring all see the same, so that ten tell as much as forty.
    expect(nearness / 10).toBeCloseTo(pairDistances(graph).nearness / 40, 9);
    expect(spread).toBeLessThan(0.5);
    expect(sampledDistances(buildGraph(topologyOf(40, ring), 'out'), 10).without([]).spread).toBe(0.5);
  });
});
