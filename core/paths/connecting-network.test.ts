import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { connectingNetwork } from './connecting-network.ts';
import { hopsFrom } from './hops-from.ts';
import { mostConnected } from './most-connected.ts';
import { networkOf, type TestLink } from './test-paths.ts';
import { waysOf } from './ways.ts';

const size = 8;
const node = fc.integer({ min: 0, max: size - 1 });
const graphs = fc.array(fc.tuple(node, node, fc.constant(0), fc.integer({ min: 0, max: 2 })), {
  maxLength: 18,
});
const terminalSets = fc.uniqueArray(node, { minLength: 2, maxLength: 4 });

/** Which of these entities hang together, going over these alone. */
function partOf(links: readonly TestLink[], members: ReadonlySet<number>, start: number): Set<number> {
  const part = new Set([start]);
  for (const at of part)
    for (const [from, to] of links)
      for (const [a, b] of [
        [from, to],
        [to, from],
      ] as const)
        if (a === at && members.has(b)) part.add(b);
  return part;
}

/** Fewest steps of a network that joins the terminals: the smallest connected set of entities, less one. */
function fewestSteps(links: readonly TestLink[], terminals: readonly number[]): number {
  let best = Infinity;
  for (let set = 0; set < 2 ** size; set++) {
    const members = new Set(Array.from({ length: size }, (_, at) => at).filter((at) => (set >> at) & 1));
    if (!terminals.every((terminal) => members.has(terminal)) || members.size - 1 >= best) continue;
    if (partOf(links, members, terminals[0]!).size === members.size) best = members.size - 1;
  }
  return best;
}

describe('a connecting network', () => {
  it('is a tree over all that can be joined, with less than twice the fewest steps', () => {
    fc.assert(
      fc.property(graphs, terminalSets, (links: TestLink[], terminals) => {
        const found = connectingNetwork(waysOf(networkOf(size, links), 'ignore'), terminals);
        const everything = new Set(Array.from({ length: size }, (_, at) => at));
        for (const group of found.groups) {
          const whole = partOf(links, everything, group[0]!);
          expect([...group].sort()).toEqual(terminals.filter((one) => whole.has(one)).sort());
        }
        expect(found.steps).toHaveLength(found.entities.length - found.groups.length);
        for (const [a, b] of found.steps)
          expect(links.some(([from, to]) => (from === a && to === b) || (from === b && to === a))).toBe(true);
        if (found.groups.length > 1) return;
        const tree = found.steps.map(([a, b]): TestLink => [a, b]);
        expect(partOf(tree, everything, terminals[0]!).size).toBe(found.entities.length);
        const limit = 2 * (1 - 1 / terminals.length) * fewestSteps(links, terminals);
        expect(found.steps.length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 200 },
    );
  });

  it('prefers confirmed links where there are as many steps', () => {
    const links: TestLink[] = [
      [0, 1, 0, 2],
      [1, 3],
      [0, 2],
      [2, 3],
    ];
    const { entities } = connectingNetwork(waysOf(networkOf(4, links), 'ignore'), [0, 3]);
    expect([...entities]).toEqual([0, 2, 3]);
  });
});

describe('hops from several entities', () => {
  it('are those from the nearest of them', () => {
    fc.assert(
      fc.property(graphs, terminalSets, fc.integer({ min: 0, max: 4 }), (links: TestLink[], starts, most) => {
        const ways = waysOf(networkOf(size, links), 'ignore');
        const single = starts.map((start) => hopsFrom(ways, [start]));
        const nearest = Array.from({ length: size }, (_, at) => {
          const known = single.map((hops) => hops[at]!).filter((hops) => hops >= 0 && hops <= most);
          return known.length > 0 ? Math.min(...known) : -1;
        });
        expect([...hopsFrom(ways, starts, most)]).toEqual(nearest);
      }),
    );
  });
});

describe('the most connected', () => {
  it('are told by distinct neighbours, then by links, along any direction', () => {
    const links: TestLink[] = [
      [0, 1, 1],
      [0, 1, 1],
      [2, 0, 1],
      [3, 3, 1],
    ];
    const network = networkOf(5, links);
    const told = (direction: 'ignore' | 'out', only = {}) =>
      mostConnected(waysOf(network, direction), only).map((one) => [one.entity, one.neighbours, one.links]);
    expect(told('ignore')).toEqual([
      [0, 2, 3],
      [1, 1, 2],
      [2, 1, 1],
    ]);
    expect(told('out')).toEqual([
      [0, 1, 2],
      [2, 1, 1],
    ]);
    expect(told('ignore', { counted: Uint8Array.of(0, 1, 0, 0, 0) })).toEqual([[0, 1, 2]]);
    expect(told('ignore', { listed: Uint8Array.of(0, 1, 1, 1, 1) })).toEqual([
      [1, 1, 2],
      [2, 1, 1],
    ]);
  });
});
