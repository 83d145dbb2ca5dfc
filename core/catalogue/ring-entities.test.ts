import { describe, expect, it } from 'vitest';

import type { Identifier } from '../case/identifier.ts';
import { betweenness } from '../measures/betweenness.ts';
import { componentsOf } from '../measures/components.ts';
import { degree } from '../measures/degree.ts';
import { buildGraph, type Graph } from '../measures/graph.ts';
import { induce } from '../measures/induce.ts';
import type { Topology } from '../measures/topology.ts';
import { ringEntities } from './ring-entities.ts';
import { findings, sampleCase } from './test-sample.ts';
import { scoresBy } from '../measures/measure.ts';

const sample = sampleCase();
const all = new Set(sample.rows('entities').keys());
const ring = ringEntities(sample);
const whole = wholeTopology();
const { network, parts_without_PER18: parts } = findings();

it('leaves out victims, witnesses, groups and notices, and nobody else', () => {
  expect(ring.size).toBe(network.ring.nodes);
  for (const id of ['VIC-01', 'PER-30', 'GRP-01', 'NOT-01']) expect(ring.has(id), id).toBe(false);
  for (const id of ['PER-16', 'PER-24', 'DOC-01']) expect(ring.has(id), id).toBe(true);
});

describe.each([
  ['the ring', ring, network.ring],
  ['the whole case', all, network.all],
] as const)('%s', (_, members, expected) => {
  const { entities, graph } = networkOf(members);
  const neighbours = ranking(entities, scoresBy(degree, graph));
  const between = ranking(entities, scoresBy(betweenness, graph));

  it('has the expected size', () => {
    expect(entities).toHaveLength(expected.nodes);
    expect(graph.neighbours.length / 2).toBe(expected.pairs_linked);
    expect(neighbours.filter(([, count]) => count === 0).map(([id]) => id)).toEqual(expected.isolates);
  });

  it('has the expected most linked entities', () => {
    expect(neighbours.slice(0, expected.degree_top.length)).toEqual(expected.degree_top);
  });

  it('has the expected go-betweens', () => {
    const counts = new Map(neighbours);
    const found = between.map(([id, score]) => [id, Math.round(score * 1000) / 1000, counts.get(id)]);
    expect(found.slice(0, expected.top.length)).toEqual(expected.top);
    expect(found[0]?.[0]).toBe('PER-18');
  });
});

it.each([
  ['the ring', ring, network.ring],
  ['the whole case', all, network.all],
] as const)('%s has its driver first in links once his two records are one', (_, members, expected) => {
  const topology = induce(whole, members);
  const [driver, alias] = ['PER-01', 'PER-02'].map((id) => topology.entities.indexOf(id));
  const united = (ends: Int32Array) => ends.map((end) => (end === alias ? driver! : end));
  const joined = { ...topology, from: united(topology.from), to: united(topology.to) };
  const graph = buildGraph(induceWithout(joined, 'PER-02'), 'ignore');
  const entities = topology.entities.filter((id) => id !== 'PER-02');
  const neighbours = ranking(entities, scoresBy(degree, graph));
  const counts = new Map(neighbours);
  const between = ranking(entities, scoresBy(betweenness, graph)).map(([id, score]) => [
    id,
    Math.round(score * 1000) / 1000,
    counts.get(id),
  ]);
  expect(neighbours.slice(0, expected.degree_top_united.length)).toEqual(expected.degree_top_united);
  expect(between.slice(0, expected.top_united.length)).toEqual(expected.top_united);
});

it('falls apart without its quiet coordinator', () => {
  const { graph } = networkOf(new Set([...ring].filter((id) => id !== 'PER-18')));
  const sizes = componentsOf(graph).map((part) => part.length);
  expect(sizes.sort((a, b) => b - a)).toEqual(parts);
});

function wholeTopology(): Topology {
  const entities = [...all];
  const links = [...sample.rows('links').values()];
  const position = new Map(entities.map((id, index) => [id, index]));
  return {
    entities,
    links: links.map(({ id }) => id),
    from: Int32Array.from(links, ({ from }) => position.get(from)!),
    to: Int32Array.from(links, ({ to }) => position.get(to)!),
    direction: new Uint8Array(links.length),
  };
}

function induceWithout(topology: Topology, id: Identifier): Topology {
  return induce(topology, new Set(topology.entities.filter((entity) => entity !== id)));
}

function networkOf(members: ReadonlySet<Identifier>): { entities: readonly Identifier[]; graph: Graph } {
  const topology = induce(whole, members);
  return { entities: topology.entities, graph: buildGraph(topology, 'ignore') };
}

function ranking(entities: readonly Identifier[], scores: Float64Array): [Identifier, number][] {
  const scored = entities.map((id, index): [Identifier, number] => [id, scores[index]!]);
  return scored.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
