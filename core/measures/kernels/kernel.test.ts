import { expect, it } from 'vitest';

import { sampleNetwork } from '../../../bench/sample-network.ts';
import { closeness } from '../closeness.ts';
import { betweenness } from '../betweenness.ts';
import { allDistances, distancesFrom } from '../distances.ts';
import { type Graph, buildGraph } from '../graph.ts';
import { runGrouping } from '../groups/groupings.ts';
import { kCore } from '../k-core.ts';
import { linkBetweenness } from '../link-betweenness.ts';
import { scoresBy } from '../measure.ts';
import { kernelFor } from './kernel.ts';

const topologies = [sampleNetwork(300, 700), sampleNetwork(40, 90, 2), sampleNetwork(600, 1500, 3)];
const graphs = topologies.flatMap((topology) => [
  buildGraph(topology, 'ignore'),
  buildGraph(topology, 'out', {
    weights: Float64Array.from(topology.from, (_, link) => 1 + (link % 7)),
    means: 'cost',
  }),
]);

/** All that is asked of kernels, in an order in which each finds another before it. */
const questions: readonly ((graph: Graph) => unknown)[] = [
  (graph) => scoresBy(linkBetweenness, graph),
  (graph) => scoresBy(betweenness, graph),
  (graph) => scoresBy(kCore, graph),
  (graph) => allDistances(graph),
  (graph) => {
    const search = distancesFrom(graph);
    const found = [0, 7, 21].map((source) => [...search.from(source)]);
    search.end();
    return found;
  },
  (graph) => runGrouping('leiden', graph, { runs: 2 }),
  (graph) => scoresBy(closeness, graph),
  (graph) => runGrouping('louvain', graph, { runs: 2 }),
];

it('answers alike from a kernel that other graphs were in before, and from one of its own', () => {
  const alone = graphs.map((graph) =>
    questions.map((ask) => {
      // Whoever asks while the spare one is held gets one that is new.
      const held = kernelFor(graph);
      const answer = ask(graph);
      kernelFor(graph);
      held.release();
      kernelFor(graph);
      return answer;
    }),
  );
  for (const round of [1, 3])
    graphs.forEach((graph, at) =>
      questions.forEach((_, by) => {
        const asked = (by * round) % questions.length;
        expect(questions[asked]!(graph)).toEqual(alone[at]![asked]);
      }),
    );
});

it('makes another while one is held', () => {
  const [first, second] = [kernelFor(graphs[0]!), kernelFor(graphs[2]!)];
  expect(second).not.toBe(first);
  expect(first.integers(first.offsets, 301)).toEqual(graphs[0]!.offsets);
  first.release();
  expect(kernelFor(graphs[4]!)).toBe(first);
});
