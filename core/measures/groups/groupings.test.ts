import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Graph } from '../graph.ts';
import { groupingById, groupings, runGrouping } from './groupings.ts';
import { graphOf, matrixOf, networks } from './test-graphs.ts';

describe.each(groupings.map(({ id }) => id))('grouping %s', (id) => {
  it('says nothing of nobody, nor of somebody who is linked with oneself alone', () => {
    expect(runGrouping(id, graphOf(0, [])).groups).toEqual([]);
    const alone = runGrouping(id, graphOf(1, [[0, 0]]));
    expect(alone.modularity).toBeNull();
    expect(alone.stopped).toBeNull();
    for (const group of alone.groups) expect(group).toMatchObject({ inside: 0, outside: 0, density: 0 });
  });

  it('counts the ties of its groups, the largest first', () => {
    fc.assert(
      fc.property(networks(15), (network) => {
        for (const graph of Object.values(network) as Graph[]) {
          const { groups, groupOf } = runGrouping(id, graph, { least: 2 });
          expect(groupOf === null).toBe(groupingById(id)!.overlapping);
          const matrix = matrixOf(graph);
          const joined = (i: number, j: number) => matrix[i]![j]! > 0 || matrix[j]![i]! > 0;
          groups.forEach(({ members, inside, outside, density }, at) => {
            const within = [...members];
            const beside = matrix.map((_, i) => i).filter((i) => !within.includes(i));
            const twice = within.flatMap((i) => within.filter((j) => joined(i, j))).length;
            expect(inside).toBe(twice / 2);
            expect(outside).toBe(within.flatMap((i) => beside.filter((j) => joined(i, j))).length);
            expect(density).toBeCloseTo(twice / Math.max(1, within.length * (within.length - 1)), 12);
            if (at > 0) expect(groups[at - 1]!.members.length).toBeGreaterThanOrEqual(within.length);
            if (groupOf) expect(within.every((i) => groupOf[i] === at)).toBe(true);
          });
        }
      }),
      { seed: 6, numRuns: 30 },
    );
  });

  it.skipIf(groupingById(id)!.seeded)('does not mind how entities are numbered', () => {
    const pairs: [number, number][] = [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 3],
      [5, 6],
    ];
    const turned = pairs.map(([a, b]): [number, number] => [7 - a, 7 - b]);
    const sets = (graph: Graph, name: (i: number) => number) =>
      runGrouping(id, graph)
        .groups.map(({ members }) => [...members].map(name).sort().join())
        .sort();
    expect(sets(graphOf(8, turned), (i) => 7 - i)).toEqual(sets(graphOf(8, pairs), (i) => i));
  });
});

it('knows no other grouping', () => {
  expect(groupingById('horoscope')).toBeUndefined();
  expect(() => runGrouping('horoscope', graphOf(1, []))).toThrow('horoscope');
});

describe('a blockmodel', () => {
  it('counts the ties between groups, along arrows where there are any', () => {
    fc.assert(
      fc.property(networks(12), fc.infiniteStream(fc.integer({ min: -1, max: 2 })), (network, labels) => {
        const given = Int32Array.from([...labels.take(network.plain.size)]);
        const partition = { groupOf: given, keys: ['KH', 'ID', 'MY'] };
        for (const graph of [network.plain, network.directed]) {
          const found = runGrouping('blockmodel', graph, { partition });
          const matrix = matrixOf(graph);
          found.groups.forEach((from, a) => {
            expect(partition.keys[given[from.members[0]!]!]).toBe(from.key);
            found.groups.forEach((to, b) => {
              const steps = [...from.members].flatMap((i) =>
                [...to.members].filter((j) => matrix[i]![j]),
              ).length;
              const pairs = from.members.length * (to.members.length - (a === b ? 1 : 0));
              const halved = graph.undirected && a === b ? 2 : 1;
              expect(found.blocks!.counts[a]![b]).toBe(steps / halved);
              expect(found.blocks!.densities[a]![b]).toBeCloseTo(steps / Math.max(1, pairs), 12);
            });
          });
        }
      }),
      { seed: 6 },
    );
  });
});

describe('shells', () => {
  it('go by how many ties everybody keeps when those with fewer are taken away', () => {
    fc.assert(
      fc.property(networks(14), ({ plain }) => {
        const matrix = matrixOf(plain);
        const { groups } = runGrouping('shells', plain);
        for (const { members, key } of groups)
          for (const i of members) expect(inCore(matrix, Number(key)).has(i)).toBe(true);
        for (const { members, key } of groups)
          for (const i of members) expect(inCore(matrix, Number(key) + 1).has(i)).toBe(false);
      }),
      { seed: 6 },
    );
  });
});

/** Who is left when everybody with fewer than k ties to those left is taken away again and again. */
function inCore(matrix: readonly (readonly number[])[], k: number): Set<number> {
  const left = new Set(matrix.keys());
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const i of left) if ([...left].filter((j) => matrix[i]![j]).length < k) left.delete(i);
  }
  return left;
}
