import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildGraph, type Graph } from '../graph.ts';
import { matrixOf, type Matrix, smallGraphs } from '../test-graphs.ts';
import { topologyOf } from '../test-topology.ts';
import type { FigureOptions } from './figure-network.ts';
import { figures, figuresOf } from './figures.ts';

const valuesOf = (graph: Graph, options: FigureOptions = {}) =>
  new Map(figuresOf(graph, options).map(({ figure, value }) => [figure, value]));

const ring = (size: number) =>
  buildGraph(
    topologyOf(
      size,
      Array.from({ length: size }, (_, i) => [i, (i + 1) % size] as const),
    ),
    'ignore',
  );
const star = (size: number) =>
  buildGraph(
    topologyOf(
      size,
      Array.from({ length: size - 1 }, (_, i) => [0, i + 1] as const),
    ),
    'ignore',
  );

it('says nothing where it cannot, and is never wrong of nobody', () => {
  const empty = valuesOf(buildGraph(topologyOf(0, []), 'ignore'));
  expect([...empty].filter(([, value]) => value !== null)).toEqual([
    ['entities', 0],
    ['joined-pairs', 0],
    ['weak-components', 0],
    ['max-core', 0],
  ]);
  const one = valuesOf(buildGraph(topologyOf(1, [[0, 0]]), 'out'));
  expect([one.get('entities'), one.get('density'), one.get('strong-components')]).toEqual([1, null, 1]);
});

it('has stars most central and rings not at all', () => {
  for (const by of ['degree', 'betweenness', 'closeness']) {
    expect(valuesOf(star(9)).get(`${by}-centralisation`)).toBeCloseTo(1, 12);
    expect(valuesOf(ring(9)).get(`${by}-centralisation`)).toBeCloseTo(0, 12);
  }
});

it('has groups that keep to themselves at 1, and those that never do below 0', () => {
  const graph = buildGraph(topologyOf(5, [[0, 1], [2, 3], [1, 0], [3, 4]]), 'out'); // prettier-ignore
  expect(valuesOf(graph, { partition: Int32Array.of(0, 0, 1, 1, 1) }).get('group-assortativity')).toBe(1);
  expect(
    valuesOf(graph, { partition: Int32Array.of(0, 1, 0, 1, -1) }).get('group-assortativity'),
  ).toBeLessThan(0);
  expect(valuesOf(graph).get('group-assortativity')).toBe(null);
});

it('estimates in large networks what would take long, and says so', () => {
  const large = star(50_000);
  const found = figuresOf(large);
  expect(found.filter(({ estimated }) => estimated).map(({ figure }) => figure)).toEqual([
    'diameter',
    'mean-geodesic',
    'betweenness-centralisation',
    'closeness-centralisation',
  ]);
  const values = new Map(found.map(({ figure, value }) => [figure, value]));
  expect(values.get('diameter')).toBe(2);
  expect(values.get('mean-geodesic')).toBeCloseTo(2, 3);
  for (const by of ['betweenness', 'closeness']) expect(values.get(`${by}-centralisation`)).toBeCloseTo(1, 1);
  expect(figuresOf(large)).toEqual(found);
});

describe('on random networks', () => {
  const partitions = fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 12, maxLength: 12 });

  it('agree with their definitions, counted pair by pair', () => {
    fc.assert(
      fc.property(smallGraphs, partitions, (graph, groups) => {
        const partition = Int32Array.from(groups).slice(0, graph.size);
        const found = valuesOf(graph, { partition });
        const expected = byDefinition(matrixOf(graph), graph.undirected, partition);
        expect([...found.keys()]).toEqual(figures.map(({ id }) => id));
        for (const [id, value] of Object.entries(expected))
          if (value === null) expect(found.get(id), id).toBe(null);
          else expect(found.get(id), id).toBeCloseTo(value, 9);
      }),
      { numRuns: 300, seed: 14 },
    );
  });
});

type Expected = Record<string, number | null>;

function byDefinition(matrix: Matrix, undirected: boolean, partition: Int32Array): Expected {
  const steps = matrix.map((row) => row.map((entry) => entry > 0));
  const joined = steps.map((row, i) => row.map((one, j) => one || steps[j]![i]!));
  const all = steps.flatMap((row, i) => row.flatMap((one, j) => (one ? [[i, j] as const] : [])));
  const hops = distancesOf(steps);
  const size = steps.length;
  const reached = hops.flatMap((row, i) => row.filter((hop, j) => i !== j && hop < Infinity));
  const weak = classes(distancesOf(joined).map((row) => row.map((hop) => hop < Infinity)));
  const strong = classes(
    hops.map((row, i) => row.map((hop, j) => hop < Infinity && hops[j]![i]! < Infinity)),
  );
  const out = steps.map((row) => row.filter(Boolean).length);
  const into = steps.map((_, i) => steps.filter((row) => row[i]).length);
  const grouped = all.filter(([i, j]) => partition[i]! >= 0 && partition[j]! >= 0);
  return {
    entities: size,
    'joined-pairs': joined.flat().filter(Boolean).length / 2,
    'mean-degree': all.length / size,
    density: size > 1 ? all.length / (size * (size - 1)) : null,
    'weak-components': weak.length,
    'strong-components': undirected ? null : strong.length,
    'largest-component': Math.max(...weak) / size,
    diameter: reached.length > 0 ? Math.max(...reached) : null,
    'mean-geodesic': reached.length > 0 ? mean(reached) : null,
    ...closureOf(joined),
    reciprocity: undirected || all.length === 0 ? null : mean(all.map(([i, j]) => (steps[j]![i] ? 1 : 0))),
    'degree-centralisation':
      size < 3 ? null : behind(out) / ((size - 1) * (undirected ? size - 2 : size - 1)),
    'degree-assortativity': pearson(all.map(([i, j]) => [out[i]!, into[j]!] as const)),
    'group-assortativity': mixing(grouped.map(([i, j]) => [partition[i]!, partition[j]!] as const)),
  };
}

function distancesOf(steps: readonly (readonly boolean[])[]): number[][] {
  const hops = steps.map((row, i) => row.map((one, j) => (i === j ? 0 : one ? 1 : Infinity)));
  for (let k = 0; k < hops.length; k++)
    for (const row of hops) row.forEach((hop, j) => (row[j] = Math.min(hop, row[k]! + hops[k]![j]!)));
  return hops;
}

/** How many are in each class of an equivalence. */
function classes(same: readonly (readonly boolean[])[]): number[] {
  return same.filter((row, i) => row.indexOf(true) === i).map((row) => row.filter(Boolean).length);
}

function closureOf(joined: readonly (readonly boolean[])[]): Expected {
  const pairs = joined.map((row, i) =>
    row.flatMap((one, j) =>
      one ? row.flatMap((two, h) => (two && j !== h && i !== j ? [joined[j]![h]!] : [])) : [],
    ),
  );
  const share = (some: readonly boolean[]) =>
    some.length > 0 ? some.filter(Boolean).length / some.length : 0;
  return {
    transitivity: pairs.flat().length > 0 ? share(pairs.flat()) : null,
    'mean-clustering': mean(pairs.map(share)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function behind(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.max(...values) - value, 0);
}

function pearson(pairs: readonly (readonly [number, number])[]): number | null {
  const [x, y] = [mean(pairs.map(([one]) => one)), mean(pairs.map(([, other]) => other))];
  const variance = (at: 0 | 1, middle: number) => mean(pairs.map((pair) => (pair[at] - middle) ** 2));
  const product = mean(pairs.map(([one, other]) => (one - x) * (other - y)));
  const spread = Math.sqrt(variance(0, x) * variance(1, y));
  return pairs.length === 0 || spread < 1e-9 ? null : product / spread;
}

function mixing(pairs: readonly (readonly [number, number])[]): number | null {
  const share = (test: (pair: readonly [number, number]) => boolean) =>
    pairs.filter(test).length / pairs.length;
  const chance = [0, 1, 2, 3].map(
    (group) => share(([one]) => one === group) * share(([, two]) => two === group),
  );
  const expected = chance.reduce((sum, value) => sum + value, 0);
  return pairs.length === 0 || expected > 1 - 1e-12
    ? null
    : (share(([a, b]) => a === b) - expected) / (1 - expected);
}
