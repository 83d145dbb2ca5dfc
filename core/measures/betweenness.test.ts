import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { betweenness } from './betweenness.ts';
import { buildGraph } from './graph.ts';
import { linkBetweenness } from './link-betweenness.ts';
import { joinShares, scoresBy } from './measure.ts';
import { allPairs, alongSteps, pathGraphs, throughEntities } from './test-all-pairs.ts';
import { topologyOf } from './test-topology.ts';

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

  it('agrees with counting paths pair by pair, over hops and costs, along arrows and against them', () => {
    fc.assert(
      fc.property(pathGraphs(12), (graph) => {
        const { size } = graph;
        const expected = throughEntities(allPairs(graph));
        const scores = scoresBy(betweenness, graph);
        const pairs = (size - 1) * (size - 2);
        scores.forEach((score, i) => expect(score).toBeCloseTo(size < 3 ? 0 : expected[i]! / pairs, 10));
        const plain = betweenness.run(graph, { normalised: false });
        plain.forEach((score, i) =>
          expect(score).toBeCloseTo(size < 3 ? 0 : expected[i]! / (graph.undirected ? 2 : 1), 8),
        );
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('takes ways for equally cheap that only rounding tells apart', () => {
    const links = [
      [0, 1],
      [1, 2],
      [2, 4],
      [0, 3],
      [3, 4],
    ] as const;
    const weights = Float64Array.of(0.1, 0.1, 0.1, 0.1, 0.2);
    const graph = buildGraph(topologyOf(5, links), 'out', { weights, means: 'cost' });
    expect([...betweenness.run(graph, { normalised: false })]).toEqual([0, 1.5, 1.5, 0.5, 0]);
  });

  it.each([betweenness, linkBetweenness])('of $on is put together from shares of the work', (measure) => {
    fc.assert(
      fc.property(pathGraphs(14), fc.integer({ min: 1, max: 4 }), (graph, of) => {
        const whole = scoresBy(measure, graph);
        const shares = Array.from({ length: of }, (_, at) => scoresBy(measure, graph, { share: { at, of } }));
        joinShares(shares).forEach((score, i) => expect(score).toBeCloseTo(whole[i]!, 12));
      }),
      { numRuns: 100, seed: 2 },
    );
  });
});

describe('betweenness of links', () => {
  it('gives each link of a chain the pairs on either side of it', () => {
    const chain = buildGraph(
      topologyOf(4, [
        [0, 1],
        [1, 2],
        [2, 3],
      ]),
      'ignore',
    );
    expect([...linkBetweenness.run(chain, { normalised: false })]).toEqual([3, 3, 4, 4, 3, 3]);
    expect(scoresBy(linkBetweenness, chain)[2]).toBeCloseTo(4 / 6, 12);
  });

  it('agrees with counting paths pair by pair, over hops and costs, along arrows and against them', () => {
    fc.assert(
      fc.property(pathGraphs(12), (graph) => {
        const expected = alongSteps(graph, allPairs(graph));
        const scores = linkBetweenness.run(graph, { normalised: false });
        expect(scores).toHaveLength(expected.length);
        // Without arrows a pair is one, whichever way its paths are followed.
        scores.forEach((score, step) => expect(score).toBeCloseTo(expected[step]!, 9));
        const pairs = graph.size * (graph.size - 1);
        scoresBy(linkBetweenness, graph).forEach((score, step) =>
          expect(score).toBeCloseTo((expected[step]! * (graph.undirected ? 2 : 1)) / pairs, 10),
        );
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});
