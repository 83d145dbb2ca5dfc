import { expect, it } from 'vitest';

import { componentsOf } from '../core/measures/components.ts';
import { buildGraph } from '../core/measures/graph.ts';
import { sampleNetwork } from './sample-network.ts';

it('has as many entities and distinct links as asked, the same every time', () => {
  const network = sampleNetwork(500, 1000);
  const graph = buildGraph(network, 'ignore');
  expect([graph.size, graph.neighbours.length / 2]).toEqual([500, 1000]);
  expect(sampleNetwork(500, 1000)).toEqual(network);
  expect(sampleNetwork(500, 1000, 2)).not.toEqual(network);
});

it('hangs together, with leaves and hubs', () => {
  const graph = buildGraph(sampleNetwork(1000, 2000), 'ignore');
  const degrees = Array.from({ length: 1000 }, (_, i) => graph.offsets[i + 1]! - graph.offsets[i]!);
  expect(componentsOf(graph)).toHaveLength(1);
  expect(Math.max(...degrees)).toBeGreaterThan(20);
  expect(degrees.filter((degree) => degree === 1).length).toBeGreaterThan(50);
});
