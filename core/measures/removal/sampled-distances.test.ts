import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildGraph } from '../graph.ts';
import { topologyOf } from '../test-topology.ts';
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
