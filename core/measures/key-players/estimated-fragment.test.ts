import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildGraph } from '../graph.ts';
import { evenly } from '../removal/evenly.ts';
import { anyGraph } from '../removal/test-any-graph.ts';
import { topologyOf } from '../test-topology.ts';
import { estimatedFragment } from './estimated-fragment.ts';
import { fragmentObjective } from './fragment-objective.ts';

describe('fragmentation estimated in a large network', () => {
  it('is exact, and finds as good a next member, where distances to all are counted', () => {
    fc.assert(
      fc.property(anyGraph(10), fc.nat(9), (graph, gone) => {
        const candidates = evenly(graph.size, graph.size);
        const [estimated, exact] = [
          estimatedFragment(graph, candidates, 1),
          fragmentObjective(graph, candidates),
        ];
        expect(estimated.before).toBeCloseTo(exact.before, 9);
        expect([estimated.sampled, estimated.bound]).toEqual([undefined, undefined]);
        for (const members of [[], [gone % graph.size]])
          expect(estimated.bestNext(members)?.value ?? 0).toBeCloseTo(exact.bestNext(members)?.value ?? 0, 9);
      }),
      { seed: 3, numRuns: 80 },
    );
  });

  it('is no farther from the exact value than its bound, and sees who holds a large network together', () => {
    const [stars, leaves] = [200, 100];
    const size = 1 + stars * (1 + leaves);
    const middles = Array.from({ length: stars }, (_, star) => 1 + star * (1 + leaves));
    const links = middles.flatMap((middle) => [
      [0, middle] as const,
      ...Array.from({ length: leaves }, (_, leaf) => [middle, middle + 1 + leaf] as const),
    ]);
    const graph = buildGraph(topologyOf(size, links), 'ignore');
    const estimate = estimatedFragment(graph, evenly(size, size), 1);
    const { before, sampled = size, bound = 0 } = estimate;
    const others = stars * (stars - 1);
    const byHops = [
      2 * (stars + stars * leaves),
      2 * stars * leaves + others + stars * leaves * (leaves - 1),
      2 * others * leaves,
      others * leaves ** 2,
    ];
    const nearness = byHops.reduce((sum, pairs, at) => sum + pairs / (at + 1), 0);
    expect(sampled).toBeLessThan(size);
    expect(bound).toBeGreaterThan(0);
    expect(bound).toBeLessThan(0.01);
    expect(Math.abs(before - (1 - nearness / (size * (size - 1))))).toBeLessThan(bound);
    expect(estimate.bestNext([])?.entity).toBe(0);
  });
});
