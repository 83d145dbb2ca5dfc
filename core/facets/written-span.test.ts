import { describe, expect, it } from 'vitest';

import { spansMeet, writtenSpan } from './written-span.ts';

const day = 86_400_000;

describe('writtenSpan', () => {
  it('covers what was written: a year, a day, a minute, a second', () => {
    const at = Date.UTC(2025, 2, 14, 10, 20);
    expect(writtenSpan('2025-03-14')).toEqual({
      first: Date.UTC(2025, 2, 14),
      last: Date.UTC(2025, 2, 15) - 1,
    });
    expect(writtenSpan('2025-03-14T10:20')).toEqual({ first: at, last: at + 59_999 });
    expect(writtenSpan('2025-03-14T10:20:07')).toEqual({ first: at + 7000, last: at + 7999 });
    expect(writtenSpan('2025')).toEqual({ first: Date.UTC(2025, 0, 1), last: Date.UTC(2026, 0, 1) - 1 });
    expect(writtenSpan(' 2025-03-31 ')?.last).toBe(Date.UTC(2025, 3, 1) - 1);
  });

  it('goes by the clock of the source, whatever its offset', () => {
    for (const offset of ['', 'Z', '+07:00', '-09:30', '+14:00'])
      expect(writtenSpan(`2025-03-14T10:20${offset}`)).toEqual(writtenSpan('2025-03-14T10:20'));
    expect(writtenSpan('2025-03-14T10:20:07+08:00')).toEqual(writtenSpan('2025-03-14T10:20:07'));
  });

  it('reads ranges and open sides, and nothing that is no moment', () => {
    const first = writtenSpan('2025-03-14')?.first ?? 0;
    expect(writtenSpan('2025-03-14/2025-03-15')).toEqual({ first, last: first + 2 * day - 1 });
    expect(writtenSpan('2025-03-14/..')).toEqual({ first, last: Infinity });
    for (const text of ['', 'kemarin', '2025-02-30', '2025-13-01']) expect(writtenSpan(text)).toBeNull();
  });

  it('tells whether two have a moment in common', () => {
    const [march, monday, june] = ['2025-03', '2025-03-10', '2025-06'].map((text) => writtenSpan(text));
    if (!march || !monday || !june) throw new Error('no span');
    expect(spansMeet(march, monday)).toBe(true);
    expect(spansMeet(monday, june)).toBe(false);
  });
});
