import { describe, expect, it } from 'vitest';

import { showBytes, showMoney, showNumber } from './show-number.ts';

describe('numbers as the reader writes them', () => {
  it('groups thousands by language', () => {
    expect(showNumber(3107, 'id')).toBe('3.107');
    expect(showNumber(3107, 'en')).toBe('3,107');
  });

  it('keeps money exact beyond what a floating-point number holds', () => {
    expect(showMoney('12345678901234567890.10', 'IDR', 'id')).toBe('Rp 12.345.678.901.234.567.890,10');
    expect(showMoney('412000', 'SGD', 'en')).toBe('SGD 412,000');
  });

  it('picks a unit for bytes', () => {
    expect(showBytes(999, 'en')).toBe('999 bytes');
    expect(showBytes(1_234_567, 'en')).toBe('1.2 MB');
    expect(showBytes(0, 'id')).toBe('0 byte');
  });
});
