import { describe, expect, it } from 'vitest';

import { timeTicks } from './time-ticks.ts';

const at = (text: string) => Date.parse(`${text}Z`);
const stretch = (from: string, to: string, width: number, language: 'id' | 'en' = 'en') => {
  const range = { first: at(from), last: at(to) };
  return timeTicks(range, (range.last - range.first) / width, language);
};
const texts = (all: readonly { readonly text: string }[]) => all.map(({ text }) => text);

describe('marks on a scale of time', () => {
  it('are months in their years where half a year fills the view', () => {
    const { ticks, spans } = stretch('2024-10-20T00:00', '2025-04-10T00:00', 400);
    expect(texts(ticks)).toEqual(['Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr']);
    expect(texts(spans)).toEqual(['2024', '2025']);
    expect(ticks[2]?.at).toBe(at('2025-01-01T00:00'));
  });

  it('are in the language on screen', () => {
    const { ticks, spans } = stretch('2025-05-01T00:00', '2025-05-04T00:00', 900, 'id');
    expect(ticks[1]?.text).toBe('06.00');
    expect(spans[0]?.text).toBe('1 Mei 2025');
    expect(texts(stretch('2025-03-01T00:00', '2025-09-01T00:00', 400, 'id').ticks)).toContain('Agu');
  });

  it('are days, then weeks from Monday on, then quarters, years and more, as the view grows', () => {
    expect(texts(stretch('2025-06-01T00:00', '2025-06-05T00:00', 150).ticks)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    expect(texts(stretch('2025-06-01T00:00', '2025-06-30T00:00', 200).ticks)).toEqual([
      '2',
      '9',
      '16',
      '23',
      '30',
    ]);
    expect(texts(stretch('2023-01-01T00:00', '2024-12-31T00:00', 400).ticks)).toHaveLength(8);
    expect(texts(stretch('1950-01-01T00:00', '2000-01-01T00:00', 500).ticks)).toEqual([
      '1950',
      '1955',
      '1960',
      '1965',
      '1970',
      '1975',
      '1980',
      '1985',
      '1990',
      '1995',
      '2000',
    ]);
  });

  it('leave room for their words and stay within what was asked for', () => {
    for (const width of [120, 300, 900, 2000])
      for (const to of ['2025-01-01T01:00', '2025-01-20T00:00', '2026-07-01T00:00', '2101-01-01T00:00']) {
        const range = { first: at('2025-01-01T00:00'), last: at(to) };
        const { ticks } = timeTicks(range, (range.last - range.first) / width, 'en');
        expect(ticks.length).toBeLessThanOrEqual(width / 24 + 1);
        expect(ticks.every((tick) => tick.at >= range.first && tick.at <= range.last)).toBe(true);
      }
  });
});
