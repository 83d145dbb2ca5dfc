import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cliques } from './cliques.ts';
import { plexes } from './plexes.ts';
import { graphOf, matrixOf, networks } from './test-graphs.ts';
import type { Graph } from '../graph.ts';

/** All sets whose members each lack at most so many of the others and that nobody could join, by trying every set. */
function slowPlexes(graph: Graph, lacking: number, least: number): string[] {
  const matrix = matrixOf(graph);
  const all = matrix.map((_, i) => i);
  const holds = (members: number[]) =>
    members.every((i) => members.filter((j) => j !== i && !matrix[i]![j]).length <= lacking);
  const found: string[] = [];
  for (let bits = 1; bits < 2 ** all.length; bits++) {
    const members = all.filter((i) => bits & (2 ** i));
    if (members.length < least || !holds(members)) continue;
    if (all.every((i) => members.includes(i) || !holds([...members, i]))) found.push(members.join());
  }
  return found.sort();
}

const lists = (groups: readonly { readonly members: Int32Array }[]) =>
  groups.map(({ members }) => members.join()).sort();

describe('cliques', () => {
  it('are those that trying every set finds', () => {
    fc.assert(
      fc.property(networks(9, 30), fc.integer({ min: 2, max: 4 }), ({ plain, directed }, least) => {
        const expected = slowPlexes(plain, 0, least);
        expect(lists(cliques.run(plain, { least }).groups)).toEqual(expected);
        expect(lists(cliques.run(directed, { least }).groups)).toEqual(expected);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('stop when enough are found, and say so', () => {
    // Three to the power of 10 cliques: everybody but two others each (Moon & Moser 1965).
    const pairs: [number, number][] = [];
    for (let i = 0; i < 30; i++)
      for (let j = 0; j < i; j++) if (Math.floor(i / 3) !== Math.floor(j / 3)) pairs.push([i, j]);
    const found = cliques.run(graphOf(30, pairs), {});
    expect(found.stopped).toBe('found');
    expect(found.groups).toHaveLength(10_000);
    expect(found.groups.every(({ density, members }) => density === 1 && members.length === 10)).toBe(true);
  });
});

describe('k-plexes', () => {
  it('are those that trying every set finds', () => {
    fc.assert(
      fc.property(networks(9, 30), fc.constantFrom(1, 2), fc.nat({ max: 2 }), ({ plain }, lacking, more) => {
        const least = 2 * lacking + 1 + more;
        const found = plexes.run(plain, { least, lacking });
        expect(lists(found.groups)).toEqual(slowPlexes(plain, lacking, least));
        expect(found.stopped).toBeNull();
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('are no smaller than what must be connected', () => {
    const pair = graphOf(4, [
      [0, 1],
      [2, 3],
    ]);
    expect(plexes.run(pair, { least: 2, lacking: 2 }).groups).toEqual([]);
  });
});
