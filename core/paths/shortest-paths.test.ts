import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { alternativePaths } from './alternative-paths.ts';
import { routesOf, shortestPaths } from './shortest-paths.ts';
import { allPaths, networkOf, type TestLink, worstOf } from './test-paths.ts';

const size = 7;
const node = fc.integer({ min: 0, max: size - 1 });
const links = fc.array(fc.tuple(node, node, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })), {
  maxLength: 16,
});
const ends = fc.tuple(node, node).filter(([from, to]) => from !== to);
const plain = (paths: readonly Int32Array[]) => paths.map((path) => [...path]);

describe('shortest paths', () => {
  it('are all those that trying every path finds, the most convincing first', () => {
    fc.assert(
      fc.property(links, ends, fc.boolean(), (drawn: TestLink[], [from, to], along) => {
        const all = allPaths(size, drawn, along, [from, to]);
        const least = Math.min(...all.map(({ length }) => length));
        const expected = all
          .filter(({ length }) => length === least)
          .map((path) => ({ path, worst: worstOf(drawn, along, path) }))
          .sort((a, b) => a.worst - b.worst || (a.path.join() < b.path.join() ? -1 : 1))
          .map(({ path }) => path);
        const routes = routesOf(networkOf(size, drawn), along ? 'out' : 'ignore');
        const found = shortestPaths(routes, { from, to, most: 1000 });
        expect(plain(found.paths)).toEqual(expected);
        expect(found.count).toBe(expected.length);
        expect(found.hops).toBe(all.length > 0 ? least - 1 : -1);
        expect(plain(shortestPaths(routes, { from, to, most: 2 }).paths)).toEqual(expected.slice(0, 2));
      }),
      { numRuns: 300 },
    );
  });

  it('counts what it does not list: a lattice of 2 x 30 has 2^30 of them', () => {
    const steps = Array.from({ length: 30 }, (_, at) => 3 * at);
    const drawn = steps.flatMap((at): TestLink[] => [
      [at, at + 1],
      [at, at + 2],
      [at + 1, at + 3],
      [at + 2, at + 3],
    ]);
    const routes = routesOf(networkOf(91, drawn), 'ignore');
    const found = shortestPaths(routes, { from: 0, to: 90, most: 5 });
    expect([found.hops, found.count, found.paths.length]).toEqual([60, 2 ** 30, 5]);
  });

  it('walks a chain of twenty thousand without running out of room', () => {
    const drawn = Array.from({ length: 19_999 }, (_, at): TestLink => [at, at + 1]);
    const routes = routesOf(networkOf(20_000, drawn), 'ignore');
    expect(shortestPaths(routes, { from: 0, to: 19_999, most: 1 })).toMatchObject({ hops: 19_999, count: 1 });
  });
});

describe('alternative paths', () => {
  it('are the shortest of all that pass no entity twice', () => {
    fc.assert(
      fc.property(links, ends, fc.boolean(), (drawn: TestLink[], [from, to], along) => {
        const all = allPaths(size, drawn, along, [from, to]).map((path) => path.join());
        const lengths = all.map((path) => path.split(',').length).sort((a, b) => a - b);
        const routes = routesOf(networkOf(size, drawn), along ? 'out' : 'ignore');
        const found = alternativePaths(routes, { from, to, most: 5 });
        const names = found.map((path) => path.join());
        expect(found.map(({ length }) => length)).toEqual(lengths.slice(0, 5));
        expect(new Set(names).size).toBe(names.length);
        expect(names.every((name) => all.includes(name))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('puts the path over the less weak links first among those of one length', () => {
    const drawn: TestLink[] = [
      [0, 1, 0, 2],
      [1, 4],
      [0, 2, 0, 1],
      [2, 4],
      [0, 3],
      [3, 4],
    ];
    const routes = routesOf(networkOf(5, drawn), 'ignore');
    expect(plain(alternativePaths(routes, { from: 0, to: 4, most: 5 }))).toEqual([
      [0, 3, 4],
      [0, 2, 4],
      [0, 1, 4],
    ]);
  });
});
