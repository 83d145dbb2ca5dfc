import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildGraph, type Graph } from '../graph.ts';
import { subgraph } from '../subgraph.ts';
import { topologyOf } from '../test-topology.ts';
import { pairDistances } from './pair-distances.ts';
import { removal } from './removal.ts';
import { anyGraph, leadsTo, slowDistances } from './test-any-graph.ts';
import { bothWays } from '../both-ways.ts';

function without(graph: Graph, gone: readonly number[]) {
  const kept = Int32Array.from([...Array(graph.size).keys()].filter((at) => !gone.includes(at)));
  return removal({ before: graph, after: subgraph(graph, kept), kept });
}

function slowWhole(graph: Graph) {
  const all = [...Array(graph.size).keys()];
  const pairs = all.flatMap((i) => all.filter((j) => j !== i).map((j) => [i, j] as const));
  const rows = slowDistances(graph);
  const either = slowDistances(bothWays(graph));
  const hops = pairs.map(([i, j]) => rows[i]![j]!).filter((one) => one < Infinity);
  const parts = new Set(all.map((i) => all.filter((j) => either[i]![j]! < Infinity).join(' ')));
  return {
    entities: graph.size,
    joined: pairs.filter(([i, j]) => i < j && (leadsTo(graph, i, j) || leadsTo(graph, j, i))).length,
    parts: parts.size,
    largest: Math.max(0, ...[...parts].map((part) => part.split(' ').length)),
    fragmentation: pairs.length > 0 ? 1 - hops.length / pairs.length : 0,
    meanDistance: hops.length > 0 ? hops.reduce((sum, one) => sum + one, 0) / hops.length : null,
  };
}

describe('removal', () => {
  it('has the figures before and after, and says what came out of what', () => {
    fc.assert(
      fc.property(anyGraph(12), fc.infiniteStream(fc.boolean()), (graph, coins) => {
        const gone = [...Array(graph.size).keys()].filter(() => coins.next().value);
        const { before, after, breaks } = without(graph, gone);
        const kept = Int32Array.from([...Array(graph.size).keys()].filter((at) => !gone.includes(at)));
        for (const [found, expected] of [
          [before, slowWhole(graph)],
          [after, slowWhole(subgraph(graph, kept))],
        ] as const) {
          expect(found).toEqual({
            ...expected,
            fragmentation: expect.closeTo(expected.fragmentation, 10) as number,
            meanDistance:
              expected.meanDistance === null ? null : (expect.closeTo(expected.meanDistance, 10) as number),
          });
        }
        for (const { part, into } of breaks) {
          const left = into.flatMap((piece) => [...piece]).sort((a, b) => a - b);
          expect(left).toEqual([...part].filter((at) => !gone.includes(at)));
          expect(into.length !== 1 || left.length < part.length).toBe(true);
        }
        const broken = new Set(breaks.flatMap(({ part }) => [...part]));
        for (const at of gone) expect(broken.has(at)).toBe(true);
      }),
      { seed: 9, numRuns: 200 },
    );
  });

  it('splits a chain at its middle, and takes links alone as well', () => {
    const chain = buildGraph(
      topologyOf(5, [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
      ]),
      'ignore',
    );
    const { before, after, breaks } = without(chain, [2]);
    expect([before.parts, before.fragmentation, before.meanDistance]).toEqual([1, 0, 2]);
    expect([after.parts, after.largest, after.joined, after.meanDistance]).toEqual([2, 2, 2, 1]);
    expect(after.fragmentation).toBeCloseTo(1 - 4 / 12, 10);
    expect(breaks.map(({ into }) => into.map((piece) => [...piece]))).toEqual([
      [
        [0, 1],
        [3, 4],
      ],
    ]);
    const cut = buildGraph(
      topologyOf(5, [
        [0, 1],
        [2, 3],
        [3, 4],
      ]),
      'ignore',
    );
    const kept = Int32Array.of(0, 1, 2, 3, 4);
    expect(removal({ before: chain, after: cut, kept }).breaks[0]?.into).toHaveLength(2);
    expect(removal({ before: chain, after: chain, kept }).breaks).toEqual([]);
  });

  it('searches from more sources than fit into one go', () => {
    const size = 100;
    const ring = buildGraph(
      topologyOf(
        size,
        Array.from({ length: size }, (_, at) => [at, (at + 1) % size]),
      ),
      'ignore',
    );
    const nearness = 2 * Array.from({ length: 49 }, (_, at) => 1 / (at + 1)).reduce((a, b) => a + b) + 1 / 50;
    expect(pairDistances(ring)).toMatchObject({ pairs: 9900, steps: size * 2500, sources: 100 });
    expect(pairDistances(ring).nearness).toBeCloseTo(size * nearness, 8);
    const some = pairDistances(ring, { sources: Int32Array.of(0, 50) });
    expect([some.pairs, some.sources]).toEqual([198, 2]);
  });
});
