import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { editDistance, prefixDistance } from './edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['budi', 'budi', 0],
    ['budi', 'budy', 1],
    ['budi', 'bdui', 1],
    ['budi', 'bud', 1],
    ['budi', 'buddi', 1],
    ['ca', 'abc', 3],
    ['', 'ab', 2],
  ])('of %s and %s is %i', (one, other, edits) => expect(editDistance(one, other, 9)).toBe(edits));

  it('stops above the limit and is the same either way', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (one, other, limit) => {
        const edits = editDistance(one, other, 99);
        expect(editDistance(other, one, 99)).toBe(edits);
        expect(editDistance(one, other, limit)).toBe(Math.min(edits, limit + 1));
        expect(prefixDistance(one, other, 99)).toBeLessThanOrEqual(edits);
      }),
    );
  });
});
