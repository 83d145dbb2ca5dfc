import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { betweenness } from './betweenness.ts';
import { buildGraph, type Graph } from './graph.ts';
import { topologyOf } from './test-topology.ts';
import { scoresBy } from './measure.ts';

const run = (size: number, links: [number, number][], direction: 'ignore' | 'out' | 'in' = 'ignore') => [
  ...scoresBy(betweenness, buildGraph(topologyOf(size, links), direction)),
];

describe('betweenness', () => {
  it('gives the middle of a star everything and of a chain its share', () => {
    expect(
      run(4, [
        [0, 1],
        [0, 2],
        [0, 3],
      ]),
    ).toEqual([1, 0, 0, 0]);
    expect(
      run(5, [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
      ]),
    ).toEqual([0, 3 / 6, 4 / 6, 3 / 6, 0]);
  });

  it('shares pairs between equally short ways', () => {
    expect(
      run(4, [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
      ]),
    ).toEqual([1 / 6, 1 / 6, 1 / 6, 1 / 6]);
  });

  it('follows arrows: a chain has one way, not two', () => {
    expect(
      run(
        3,
        [
          [0, 1],
          [1, 2],
        ],
        'out',
      ),
    ).toEqual([0, 0.5, 0]);
    expect(
      run(
        3,
        [
          [0, 1],
          [2, 1],
        ],
        'out',
      ),
    ).toEqual([0, 0, 0]);
  });

  it('tells how far it is, ending at 1', () => {
    const told: number[] = [];
    const ring = Array.from({ length: 200 }, (_, i) => [i, (i + 1) % 200] as [number, number]);
    scoresBy(betweenness, buildGraph(topologyOf(200, ring), 'ignore'), {
      progress: (done) => told.push(done),
    });
    expect(told).toEqual([0, 64 / 200, 128 / 200, 192 / 200, 1]);
  });

  it('agrees with counting paths pair by pair, with and without arrows', () => {
    fc.assert(
      fc.property(smallNetworks, fc.constantFrom('ignore', 'out', 'in'), ({ size, links }, direction) => {
        const graph = buildGraph(topologyOf(size, links), direction);
        const scores = scoresBy(betweenness, graph);
        const expected = byDefinition(graph);
        scores.forEach((score, i) => expect(score).toBeCloseTo(expected[i]!, 12));
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

const smallNetworks = fc.integer({ min: 1, max: 12 }).chain((size) => {
  const end = fc.integer({ min: 0, max: size - 1 });
  return fc.record({ size: fc.constant(size), links: fc.array(fc.tuple(end, end), { maxLength: 20 }) });
});

/** Freeman's definition, word for word: for each pair the part of its shortest paths that leads through an entity. */
function byDefinition(graph: Graph): number[] {
  const n = graph.size;
  const search = Array.from({ length: n }, (_, source) => pathsFrom(graph, source));
  return Array.from({ length: n }, (_, v) => {
    let sum = 0;
    for (let s = 0; s < n; s++)
      for (let t = 0; t < n; t++) {
        if (s === t || s === v || t === v || search[s]!.hops[t] === Infinity) continue;
        const through = search[s]!.hops[v]! + search[v]!.hops[t]! === search[s]!.hops[t]!;
        if (through) sum += (search[s]!.paths[v]! * search[v]!.paths[t]!) / search[s]!.paths[t]!;
      }
    return n < 3 ? 0 : sum / ((n - 1) * (n - 2));
  });
}

function pathsFrom({ size, offsets, neighbours }: Graph, source: number) {
  const hops = new Array<number>(size).fill(Infinity);
  const paths = new Array<number>(size).fill(0);
  hops[source] = 0;
  paths[source] = 1;
  for (let round = 0; round < size; round++)
    for (let i = 0; i < size; i++) {
      if (hops[i] !== round) continue;
      for (const next of neighbours.subarray(offsets[i], offsets[i + 1])) {
        if (hops[next]! > round) hops[next] = round + 1;
        if (hops[next] === round + 1) paths[next]! += paths[i]!;
      }
    }
  return { hops, paths };
}
