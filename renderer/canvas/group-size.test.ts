import { describe, expect, it } from 'vitest';

import { groupSizes, hubSize } from './group-size.ts';

describe('the size of a folded group', () => {
  it('grows with its members, so that it can be told from afar', () => {
    const [two = 0, nine = 0, many = 0] = groupSizes(
      [
        { x: 0, y: 0, members: 2 },
        { x: 5000, y: 0, members: 9 },
        { x: 0, y: 5000, members: 64 },
      ],
      [],
    );
    expect(two).toBe(hubSize);
    expect(nine).toBe(90);
    expect(many).toBe(240);
  });

  it('leaves free what stands beside it', () => {
    const [size = 0] = groupSizes([{ x: 0, y: 0, members: 64 }], [{ x: 90, y: 0, size: 40 }]);
    expect(size).toBeGreaterThan(hubSize);
    expect(size / 2 + 20).toBeLessThan(90);
  });

  it('shares the room between two groups by their sizes', () => {
    const [large = 0, small = 0] = groupSizes(
      [
        { x: 0, y: 0, members: 64 },
        { x: 150, y: 0, members: 16 },
      ],
      [],
    );
    expect(large).toBeCloseTo(2 * small);
    expect((large + small) / 2).toBeLessThan(150);
  });

  it('is never less than that of a hub', () => {
    expect(groupSizes([{ x: 0, y: 0, members: 64 }], [{ x: 10, y: 0, size: 38 }])).toEqual([hubSize]);
  });
});
