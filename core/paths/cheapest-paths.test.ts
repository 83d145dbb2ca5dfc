import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Weighting } from '../measures/weighting.ts';
import { cheapestPaths, pricedRoutes } from './cheapest-paths.ts';
import { allPaths, leads, networkOf, type TestLink } from './test-paths.ts';

const size = 7;
const node = fc.integer({ min: 0, max: size - 1 });
const weight = fc.constantFrom(NaN, 0, 0.5, 1, 2, 3.25, 7);
const links = fc.array(fc.tuple(node, node, fc.integer({ min: 0, max: 2 }), weight), { maxLength: 16 });
const ends = fc.tuple(node, node).filter(([from, to]) => from !== to);

type Weighed = readonly [number, number, number, number];

/** What a step costs by definition: the least of its links, or one over their strength together. */
function stepCost(
  drawn: readonly Weighed[],
  along: boolean,
  means: Weighting['means'],
  a: number,
  b: number,
) {
  const weights = drawn
    .filter((link) => leads([link[0], link[1], link[2]], along, a, b))
    .map(([, , , one]) => one);
  if (means === 'cost') return Math.min(...weights);
  return 1 / weights.reduce((sum, one) => sum + one, 0);
}

describe('cheapest paths', () => {
  it('are the cheapest of all that trying every path finds, as costs and as strengths', () => {
    fc.assert(
      fc.property(links, ends, fc.boolean(), fc.boolean(), (drawn, [from, to], along, isCost) => {
        const means = isCost ? 'cost' : 'strength';
        const counted = drawn.filter(([, , , one]) => one > 0);
        const plain = counted.map(([a, b, direction]): TestLink => [a, b, direction]);
        const all = allPaths(size, plain, along, [from, to]);
        const costs = all
          .map((path) =>
            path.slice(1).reduce((sum, end, at) => sum + stepCost(counted, along, means, path[at]!, end), 0),
          )
          .sort((a, b) => a - b);
        const network = networkOf(
          size,
          drawn.map(([a, b, direction]): TestLink => [a, b, direction]),
        );
        const weights = Float64Array.from(drawn, ([, , , one]) => one);
        const routes = pricedRoutes(network, {
          direction: along ? 'out' : 'ignore',
          weighting: { weights, means },
        });
        const found = cheapestPaths(routes, { from, to, most: 5 });
        expect(found).toHaveLength(Math.min(5, all.length));
        found.forEach(({ cost }, at) => expect(cost).toBeCloseTo(costs[at]!, 9));
        const [cheapest] = cheapestPaths(routes, { from, to, most: 1 });
        expect(cheapest?.cost ?? Infinity).toBeCloseTo(costs[0] ?? Infinity, 9);
        const names = found.map(({ entities }) => entities.join());
        expect(new Set(names).size).toBe(names.length);
        expect(names.every((name) => all.some((path) => path.join() === name))).toBe(true);
      }),
      { seed: 10, numRuns: 300 },
    );
  });

  it('go round a costly link, and of equally cheap ones take fewer steps over less weak links', () => {
    const network = networkOf(5, [
      [0, 1, 0, 0],
      [1, 4, 0, 2],
      [0, 2, 0, 1],
      [2, 4, 0, 0],
      [0, 3, 0, 0],
      [3, 2, 0, 0],
      [0, 4, 0, 0],
    ]);
    const weights = Float64Array.of(1, 1, 1, 1, 0.5, 0.5, 9);
    const routes = pricedRoutes(network, { direction: 'ignore', weighting: { weights, means: 'cost' } });
    const found = cheapestPaths(routes, { from: 0, to: 4, most: 4 });
    expect(found.map(({ entities, cost }) => [[...entities], cost])).toEqual([
      [[0, 2, 4], 2],
      [[0, 1, 4], 2],
      [[0, 3, 2, 4], 2],
      [[0, 4], 9],
    ]);
  });
});
