import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { everyPath } from './every-path.ts';
import { routesOf } from './shortest-paths.ts';
import { allPaths, networkOf, type TestLink, worstOf } from './test-paths.ts';

const size = 7;
const node = fc.integer({ min: 0, max: size - 1 });
const links = fc.array(fc.tuple(node, node, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })), {
  maxLength: 16,
});
const ends = fc.tuple(node, node).filter(([from, to]) => from !== to);
const enough = { most: 10_000, tries: 1e6 };

describe('every path', () => {
  it('is found up to a length, the shortest first and those over less weak links among them', () => {
    fc.assert(
      fc.property(
        links,
        ends,
        fc.boolean(),
        fc.integer({ min: 1, max: 6 }),
        (drawn, [from, to], along, within) => {
          const expected = allPaths(size, drawn, along, [from, to])
            .filter(({ length }) => length - 1 <= within)
            .map((path) => ({ path, worst: worstOf(drawn, along, path) }))
            .sort(
              (a, b) =>
                a.path.length - b.path.length ||
                a.worst - b.worst ||
                (a.path.join() < b.path.join() ? -1 : 1),
            )
            .map(({ path }) => path);
          const routes = routesOf(networkOf(size, drawn), along ? 'out' : 'ignore');
          const found = everyPath(routes, { from, to, within, ...enough });
          expect(found.paths.map((path) => [...path])).toEqual(expected);
          expect(found.stopped).toBeNull();
          const some = everyPath(routes, { from, to, within, most: 2, tries: 1e6 });
          expect(some.paths).toHaveLength(Math.min(2, expected.length));
          expect(some.stopped).toBe(expected.length > 2 ? 'found' : null);
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });

  it('says that it was given up when all its tries are made', () => {
    const everybody = Array.from({ length: 30 }, (_, at) => at);
    const joined = everybody.flatMap((a) => everybody.filter((b) => b > a).map((b): TestLink => [a, b]));
    const routes = routesOf(networkOf(30, joined), 'ignore');
    const told: number[] = [];
    const progress = (done: number) => told.push(done);
    const found = everyPath(routes, { from: 0, to: 29, within: 9, most: 1e9, tries: 20_000, progress });
    expect(found.stopped).toBe('tries');
    expect(found.paths.length).toBeGreaterThan(1 + 28);
    expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
  });
});
