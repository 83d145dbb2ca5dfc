import { describe, expect, it } from 'vitest';

import { chipWords, moneyWords } from './money-words.ts';

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');

describe('money words', () => {
  it('writes amounts as the language does', () => {
    expect(plain(moneyWords({ amount: '412000', currency: 'SGD' }, 'id'))).toBe('SGD 412.000');
    expect(plain(moneyWords({ amount: '412000.5', currency: 'SGD' }, 'en'))).toBe('SGD 412,000.5');
    expect(plain(moneyWords({ amount: '16500', currency: 'USDT' }, 'id'))).toBe('USDT 16.500');
  });

  it('shortens millions and more in words', () => {
    expect(plain(moneyWords({ amount: '1840000000', currency: 'IDR' }, 'id'))).toBe('Rp 1,84 miliar');
    expect(plain(moneyWords({ amount: '48500000', currency: 'IDR' }, 'id'))).toBe('Rp 48,5 juta');
    expect(plain(moneyWords({ amount: '1840000000', currency: 'IDR' }, 'en'))).toBe('Rp 1.84 billion');
  });

  it('says on a link what there is to say', () => {
    const money = { amount: '412000', currency: 'SGD' };
    expect(plain(chipWords({ count: 12, money }, 'id'))).toBe('12 × SGD 412.000');
    expect(plain(chipWords({ money }, 'id'))).toBe('SGD 412.000');
    expect(chipWords({ count: 1200 }, 'id')).toBe('1.200×');
    expect(chipWords({ count: 1 }, 'id')).toBeNull();
    expect(chipWords({}, 'en')).toBeNull();
  });
});
