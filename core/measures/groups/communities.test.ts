import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sampleNetwork } from '../../../bench/sample-network.ts';
import { buildGraph, type Graph } from '../graph.ts';
import { adjustedRand } from './adjusted-rand.ts';
import { leiden } from './leiden.ts';
import { louvain } from './louvain.ts';
import { modularityOf } from './modularity.ts';
import { graphOf, matrixOf, networks, reachedWithin } from './test-graphs.ts';

/** The highest modularity of all partitions, by trying each. */
function bestModularity(graph: Graph): number {
  const groupOf = new Int32Array(graph.size);
  let best = -Infinity;
  const place = (at: number, groups: number): void => {
    if (at === graph.size) {
      best = Math.max(best, modularityOf(graph, groupOf) ?? 0);
      return;
    }
    for (let group = 0; group <= groups; group++) {
      groupOf[at] = group;
      place(at + 1, Math.max(groups, group + 1));
    }
  };
  place(0, 0);
  return best;
}

const graphsOf = (network: object) => Object.values(network) as Graph[];

describe.each([louvain, leiden])('$id', (grouping) => {
  it('comes close to the best of all partitions of a tiny network', () => {
    const [found, best] = [0, 0].map(() => [] as number[]);
    fc.assert(
      fc.property(networks(6, 12), (network) => {
        for (const graph of graphsOf(network)) {
          const one = grouping.run(graph, { runs: 20 });
          const most = bestModularity(graph);
          expect(one.modularity ?? 0).toBeLessThanOrEqual(most + 1e-9);
          found!.push(one.modularity ?? 0);
          best!.push(most);
        }
      }),
      { seed: 6, numRuns: 40 },
    );
    const exact = found!.filter((one, at) => one > best![at]! - 1e-9).length;
    expect(exact / found!.length).toBeGreaterThan(0.97);
    found!.forEach((one, at) => expect(one).toBeGreaterThan(best![at]! - 0.03));
  });

  it('says of its groups what they are', () => {
    fc.assert(
      fc.property(networks(25), (network) => {
        for (const graph of graphsOf(network)) {
          const { groups, groupOf, modularity, agreement } = grouping.run(graph, { seed: 3 });
          expect(modularity).toBe(modularityOf(graph, groupOf!));
          expect(agreement!.modularities).toHaveLength(10);
          expect(Math.max(...agreement!.modularities)).toBeCloseTo(modularity ?? 0, 12);
          expect(groups.flatMap(({ members }) => [...members]).sort((a, b) => a - b)).toEqual([
            ...groupOf!.keys(),
          ]);
        }
      }),
      { seed: 6, numRuns: 40 },
    );
  });

  it('gives the same for the same seed, and finds two cliques with one tie between them', () => {
    const pairs: [number, number][] = [[0, 9]];
    for (let i = 0; i < 5; i++)
      for (let j = 0; j < i; j++) {
        pairs.push([i, j]);
        pairs.push([5 + i, 5 + j]);
      }
    const found = grouping.run(graphOf(10, pairs), {});
    expect([...found.groupOf!]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect(found.agreement!.stability).toBe(1);
    const graph = buildGraph(sampleNetwork(300, 700), 'ignore');
    expect(grouping.run(graph, { seed: 5 })).toEqual(grouping.run(graph, { seed: 5 }));
    expect(grouping.run(graph, { seed: 5 }).agreement).not.toEqual(
      grouping.run(graph, { seed: 99 }).agreement,
    );
  });

  it('makes more groups at a higher resolution', () => {
    const graph = buildGraph(sampleNetwork(300, 700), 'ignore');
    const counts = [0.3, 1, 5].map((resolution) => grouping.run(graph, { resolution }).groups.length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[2]).toBeGreaterThan(counts[0]! + 5);
  });
});

describe('leiden', () => {
  it('has connected groups alone, at any resolution', () => {
    fc.assert(
      fc.property(networks(25, 50), fc.constantFrom(0.2, 1, 3), (network, resolution) => {
        for (const graph of graphsOf(network)) {
          const matrix = matrixOf(graph);
          for (const { members } of leiden.run(graph, { resolution, runs: 2 }).groups)
            expect(reachedWithin(matrix, [...members]).size).toBe(members.length);
        }
      }),
      { seed: 6 },
    );
  });

  it('has no lower modularity than Louvain', () => {
    for (const [size, links] of [
      [300, 500],
      [1000, 2000],
      [3000, 9000],
    ] as const) {
      const graph = buildGraph(sampleNetwork(size, links), 'ignore');
      const [ours, other] = [leiden, louvain].map((grouping) => grouping.run(graph, {}).modularity!);
      expect(ours).toBeGreaterThanOrEqual(other! - 1e-3);
    }
  });
});

describe('the adjusted Rand index', () => {
  it('is 1 of the same groups, 0 on average of groups by chance, and known of a published table', () => {
    expect(adjustedRand(Int32Array.of(0, 0, 1, 1, 2), Int32Array.of(1, 1, 0, 0, 2))).toBe(1);
    expect(adjustedRand(new Int32Array(0), new Int32Array(0))).toBe(1);
    // By hand: 2 pairs together in both, 4 and 4 in each, of 15.
    const first = Int32Array.of(0, 0, 0, 1, 1, 2);
    const second = Int32Array.of(0, 0, 1, 1, 1, 2);
    expect(adjustedRand(first, second)).toBeCloseTo((2 - 16 / 15) / (4 - 16 / 15), 12);
  });
});
