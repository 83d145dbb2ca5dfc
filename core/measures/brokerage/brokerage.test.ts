import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildGraph, type Graph } from '../graph.ts';
import { anyGraph, leadsTo } from '../removal/test-any-graph.ts';
import { topologyOf } from '../test-topology.ts';
import { type BrokerageRole, brokerageRoles } from './brokerage-role.ts';
import { brokerage } from './brokerage.ts';

/** Every three entities one by one. */
function slowBrokerage(graph: Graph, groups: readonly number[]): Record<BrokerageRole, number>[] {
  const all = [...groups.keys()];
  return all.map((b) => {
    const counts = { coordinator: 0, gatekeeper: 0, representative: 0, consultant: 0, liaison: 0 };
    for (const a of all)
      for (const c of all) {
        if (a === c || (graph.undirected && a > c) || [a, b, c].some((i) => groups[i]! < 0)) continue;
        if (leadsTo(graph, a, b) && leadsTo(graph, b, c) && !leadsTo(graph, a, c))
          counts[slowRole([groups[a]!, groups[b]!, groups[c]!], graph.undirected)] += 1;
      }
    return counts;
  });
}

function slowRole([from, own, to]: readonly [number, number, number], undirected: boolean): BrokerageRole {
  if (new Set([from, own, to]).size === 1) return 'coordinator';
  if (from === to) return 'consultant';
  if (own === to || (undirected && from === own)) return 'gatekeeper';
  return from === own ? 'representative' : 'liaison';
}

function rolesOf(graph: Graph, groups: readonly number[], entity: number) {
  const found = brokerage(graph, Int32Array.from(groups));
  return brokerageRoles.map((role) => found[role][entity]);
}

describe('brokerage', () => {
  it('counts what trying every three entities counts, along arrows and both ways', () => {
    fc.assert(
      fc.property(anyGraph(12), fc.infiniteStream(fc.integer({ min: -1, max: 3 })), (graph, draw) => {
        const groups = Array.from({ length: graph.size }, () => draw.next().value as number);
        const found = brokerage(graph, Int32Array.from(groups));
        slowBrokerage(graph, groups).forEach((expected, entity) => {
          for (const role of brokerageRoles) expect(found[role][entity], role).toBe(expected[role]);
          expect(found.total[entity]).toBe(Object.values(expected).reduce((sum, one) => sum + one, 0));
        });
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it('names the five roles by whose side each stands on', () => {
    const chain = buildGraph(
      topologyOf(3, [
        [0, 1],
        [1, 2],
      ]),
      'out',
    );
    expect(rolesOf(chain, [0, 0, 0], 1)).toEqual([1, 0, 0, 0, 0]);
    expect(rolesOf(chain, [1, 0, 0], 1)).toEqual([0, 1, 0, 0, 0]);
    expect(rolesOf(chain, [0, 0, 1], 1)).toEqual([0, 0, 1, 0, 0]);
    expect(rolesOf(chain, [1, 0, 1], 1)).toEqual([0, 0, 0, 1, 0]);
    expect(rolesOf(chain, [1, 0, 2], 1)).toEqual([0, 0, 0, 0, 1]);
    expect(rolesOf(chain, [1, -1, 2], 1)).toEqual([0, 0, 0, 0, 0]);
  });

  it('counts nothing between those who are linked, nor in a network of nobody', () => {
    const triangle = buildGraph(
      topologyOf(3, [
        [0, 1],
        [1, 2],
        [0, 2],
      ]),
      'ignore',
    );
    expect([...brokerage(triangle, new Int32Array(3)).total]).toEqual([0, 0, 0]);
    expect(brokerage(buildGraph(topologyOf(0, []), 'out'), new Int32Array(0)).total).toHaveLength(0);
  });
});
