import { describe, expect, it } from 'vitest';

import { inRows } from './in-rows.ts';
import { selectionOf } from './selection.ts';
import { afterUse } from './set-use.ts';

const set = { entities: ['A', 'B', 'elsewhere'], links: ['L1'] };
const here = selectionOf(['A', 'B', 'C', 'D'], ['L1', 'L2']);
const selected = selectionOf(['B', 'C'], ['L2']);

describe('a set and the selection', () => {
  it.each([
    ['only', ['A', 'B'], ['L1']],
    ['union', ['B', 'C', 'A'], ['L2', 'L1']],
    ['intersection', ['B'], []],
    ['difference', ['C'], ['L2']],
  ] as const)('%s', (use, entities, links) => {
    expect(afterUse(selected, set, use, here)).toEqual(selectionOf(entities, links));
  });
});

describe('entities in rows', () => {
  it.each([1, 2, 7, 40])('stand apart from each other, with their middle where asked: %i', (count) => {
    const guests = Array.from({ length: count }, (_, index) => ({ entity: `E${index}` }));
    const places = inRows(guests, { x: 100, y: -50 });
    const apart = places.every((one, index) =>
      places
        .slice(index + 1)
        .every((other) => Math.abs(one.x - other.x) >= 140 || Math.abs(one.y - other.y) >= 100),
    );
    expect(apart).toBe(true);
    const ys = places.map(({ y }) => y);
    expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeCloseTo(-50, 0);
  });
});
