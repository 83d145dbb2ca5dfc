import { describe, expect, it } from 'vitest';

import { glyphSizes, type Measured, ranks } from './measured.ts';

const scores = [5, 3, 3, 0].map((score, index) => ({
  id: `E${index}`,
  label: `Orang ${index}`,
  type: 'person',
  score,
}));
const measured: Measured = { measure: 'degree', direction: 'ignore', scope: 'chart', revision: 1, scores };

describe('measured', () => {
  it('shares ranks among equal scores', () => {
    expect(ranks(scores)).toEqual([1, 2, 2, 4]);
  });

  it('sizes by the share of the highest', () => {
    expect([...glyphSizes(measured).values()]).toEqual([1, 0.6, 0.6, 0]);
  });

  it('does not divide by nothing', () => {
    const none = scores.map((score) => ({ ...score, score: 0 }));
    expect([...glyphSizes({ ...measured, scores: none }).values()]).toEqual([0, 0, 0, 0]);
  });
});
