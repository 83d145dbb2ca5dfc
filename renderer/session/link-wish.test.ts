import { describe, expect, it } from 'vitest';

import type { Link } from '../../core/case/link.ts';
import { commonOf, settingOf, wrongIn } from './link-wish.ts';

const link = (part: Partial<Link>): Link => ({
  ...{ id: 'L1', type: 'called', from: 'A', to: 'B', direction: 'forward', strength: 'confirmed' },
  ...{ label: '', basis: 'reported', values: [], citations: [{ source: 'S1' }] },
  ...part,
});

const two = [link({ count: 3, start: '2025-01' }), link({ id: 'L2', count: 4, start: '2025-01' })];

describe('what is said of several links at once', () => {
  it('is what all of them say, and nothing where they differ', () => {
    expect(commonOf(two, 'start')).toBe('2025-01');
    expect(commonOf(two, 'count')).toBeUndefined();
    expect(commonOf(two, 'amount')).toBe('');
  });

  it('sets only what was touched and takes away what was emptied', () => {
    expect(settingOf({}, two)).toEqual({});
    expect(settingOf({ start: '', strength: 'tentative', count: '7' }, two)).toEqual({
      ...{ start: null, strength: 'tentative', count: 7 },
    });
    expect(settingOf({ amount: '5000000', currency: 'IDR' }, two)).toEqual({
      money: { amount: '5000000', currency: 'IDR' },
    });
  });

  it.each([
    [{ start: '31/12/2025' }, 'start'],
    [{ end: '2025-02-30' }, 'end'],
    [{ count: '0' }, 'count'],
    [{ amount: 'lima juta', currency: 'IDR' }, 'amount'],
    [{ amount: '5000' }, 'currency'],
    [{ amount: '', currency: '' }, null],
    [{ start: '2025-06~' }, null],
  ] as const)('%o is wrong in %s', (wish, field) => {
    expect(wrongIn(wish, two)).toBe(field);
  });
});
