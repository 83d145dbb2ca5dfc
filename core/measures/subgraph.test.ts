import { expect, it } from 'vitest';

import { componentsOf } from './components.ts';
import { undirectedGraph } from './graph.ts';
import { subgraph } from './subgraph.ts';

const links = [
  [0, 3],
  [3, 5],
  [1, 4],
  [5, 0],
] as const;
const graph = undirectedGraph(
  7,
  Int32Array.from(links, ([from]) => from),
  Int32Array.from(links, ([, to]) => to),
);

it('finds the parts that are connected, largest first', () => {
  expect(componentsOf(graph).map((members) => [...members])).toEqual([[0, 3, 5], [1, 4], [2], [6]]);
  expect(componentsOf(undirectedGraph(0, new Int32Array(0), new Int32Array(0)))).toEqual([]);
});

it('keeps the links between the members and renumbers them', () => {
  expect(subgraph(graph, Int32Array.of(0, 1, 5))).toEqual(
    undirectedGraph(3, Int32Array.of(0), Int32Array.of(2)),
  );
});
