import { describe, expect, it } from 'vitest';

import { ranks } from './measured.ts';

const scores = [5, 3, 3, 0].map((score, index) => ({
  id: `E${index}`,
  label: `Orang ${index}`,
  type: 'person',
  score,
}));

describe('measured', () => {
  it('shares ranks among equal scores', () => {
    expect(ranks(scores)).toEqual([1, 2, 2, 4]);
  });
});
