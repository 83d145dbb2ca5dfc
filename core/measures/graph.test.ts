import { describe, expect, it } from 'vitest';

import { buildGraph, type Graph } from './graph.ts';
import { topologyOf } from './test-topology.ts';

const neighbours = (graph: Graph) =>
  Array.from({ length: graph.size }, (_, i) => [
    ...graph.neighbours.subarray(graph.offsets[i], graph.offsets[i + 1]),
  ]);

describe('buildGraph', () => {
  const oneWay = topologyOf(4, [
    [2, 0],
    [0, 1],
    [0, 2],
  ]);

  it('joins both ways when arrows are ignored, ascending', () => {
    const graph = buildGraph(oneWay, 'ignore');
    expect(neighbours(graph)).toEqual([[1, 2], [0], [0], []]);
    expect(graph.undirected).toBe(true);
  });

  it('follows arrows outward and inward', () => {
    expect(neighbours(buildGraph(oneWay, 'out'))).toEqual([[1, 2], [], [0], []]);
    expect(neighbours(buildGraph(oneWay, 'in'))).toEqual([[2], [0], [0], []]);
    expect(buildGraph(oneWay, 'in').undirected).toBe(false);
  });

  it('lets links without an arrow or with two be followed both ways', () => {
    const mixed = topologyOf(4, [
      [0, 1, 0],
      [1, 2, 2],
      [2, 3, 1],
    ]);
    expect(neighbours(buildGraph(mixed, 'out'))).toEqual([[1], [0, 2], [1, 3], []]);
    expect(neighbours(buildGraph(mixed, 'in'))).toEqual([[1], [0, 2], [1], [2]]);
  });

  it('counts parallel links once and drops links of an entity with itself', () => {
    const messy = topologyOf(2, [
      [0, 1],
      [1, 0],
      [0, 1],
      [0, 0],
      [1, 1, 2],
    ]);
    expect(neighbours(buildGraph(messy, 'ignore'))).toEqual([[1], [0]]);
    expect(neighbours(buildGraph(messy, 'out'))).toEqual([[1], [0]]);
  });

  it('makes an empty graph of nothing', () => {
    expect(neighbours(buildGraph(topologyOf(0, []), 'ignore'))).toEqual([]);
  });
});
