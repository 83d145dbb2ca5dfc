import { describe, expect, it } from 'vitest';

import type { Identifier } from '../../case/identifier.ts';
import { ringEntities } from '../../catalogue/ring-entities.ts';
import { expectedRows, findings, sampleCase } from '../../catalogue/test-sample.ts';
import { brokerage } from '../brokerage/brokerage.ts';
import { buildGraph } from '../graph.ts';
import { removal } from '../removal/removal.ts';
import { subgraph } from '../subgraph.ts';
import { keyPlayers } from './key-players.ts';

const sample = sampleCase();
const ring = [...ringEntities(sample)];
const position = new Map(ring.map((id, at) => [id, at]));
const links = [...sample.rows('links').values()].filter(
  ({ from, to }) => position.has(from) && position.has(to),
);
const graph = buildGraph(
  {
    entities: ring,
    from: Int32Array.from(links, ({ from }) => position.get(from)!),
    to: Int32Array.from(links, ({ to }) => position.get(to)!),
    direction: new Uint8Array(links.length),
  },
  'ignore',
);
const { parts_without_PER18: parts, network } = findings();
const countries = new Map(expectedRows('countries.csv').map((row) => [row['entity']!, row['country']!]));

function withoutThe(...gone: Identifier[]) {
  const kept = Int32Array.from(ring.keys()).filter((at) => !gone.includes(ring[at]!));
  return removal({ before: graph, after: subgraph(graph, kept), kept });
}

describe('the ring of the sample case', () => {
  it('comes apart without its quiet coordinator, and says what came out of what', () => {
    const { before, after, breaks } = withoutThe('PER-18');
    expect([before.entities, before.joined]).toEqual([network.ring.nodes, network.ring.pairs_linked]);
    expect([after.entities, after.parts, after.largest]).toEqual([ring.length - 1, parts.length, parts[0]]);
    expect(breaks.map(({ into }) => into.map(({ length }) => length))).toEqual([
      parts
        .filter((size) => size > 1)
        .concat(parts.filter((size) => size === 1).slice(network.ring.isolates.length)),
    ]);
    expect(after.fragmentation).toBeGreaterThan(before.fragmentation);
  });

  it('has her as the one whose arrest splits it most, by pairs and by distance', () => {
    for (const goal of ['split', 'fragment'] as const) {
      const { sets, before } = keyPlayers(graph, { goal, most: 10 });
      expect([...sets[0]!.members].map((at) => ring[at])).toEqual(['PER-18']);
      expect(sets[0]).toMatchObject({ largest: parts[0], parts: parts.length });
      expect(sets).toHaveLength(10);
      const values = [before, ...sets.map(({ value }) => value)];
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
  });

  it('has her as the one who brokers between most others of two other countries', () => {
    const names = [...new Set(countries.values())].filter(Boolean);
    const groups = Int32Array.from(ring, (id) => names.indexOf(countries.get(id) ?? ''));
    const { liaison } = brokerage(graph, groups);
    expect(ring[liaison.indexOf(Math.max(...liaison))]).toBe('PER-18');
  });
});
