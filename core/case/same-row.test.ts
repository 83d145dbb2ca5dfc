import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sameRow } from './same-row.ts';

describe('sameRow', () => {
  it('agrees with a copy through JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sameRow(value, JSON.parse(JSON.stringify(value)))).toBe(true);
      }),
    );
  });

  it('tells values apart exactly when their contents differ', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (left, right) => {
        const [one, two] = [left, right].map((value) => JSON.parse(JSON.stringify(value)) as unknown);
        let equal = true;
        try {
          expect(one).toEqual(two);
        } catch {
          equal = false;
        }
        expect(sameRow(one, two)).toBe(equal);
      }),
    );
  });

  it('does not take a missing key for an undefined one, nor an array for an object', () => {
    expect(sameRow({ a: undefined }, {})).toBe(false);
    expect(sameRow({ a: 1 }, { b: 1 })).toBe(false);
    expect(sameRow([], {})).toBe(false);
    expect(sameRow(null, {})).toBe(false);
  });
});
