import { describe, expect, it } from 'vitest';

import { fittingUnits, placeAmong, startOfUnit, timeUnits, unitsOver, usualUnit } from './time-units.ts';
import { dateText, unitText } from './unit-text.ts';
import { spansMeet, writtenSpan } from './written-span.ts';

const span = (text: string) => writtenSpan(text) ?? { first: NaN, last: NaN };
const texts = (unit: (typeof timeUnits)[number], over: string) =>
  unitsOver(unit, span(over)).map(({ first }) => unitText(unit, first));

describe('units of time', () => {
  it('cover every millisecond once, whatever the length of months and years', () => {
    for (const unit of timeUnits) {
      const units = unitsOver(unit, span('2023-12-30/2025-03-02'));
      for (const [index, { first, last }] of units.entries()) {
        expect(last).toBeGreaterThan(first);
        expect(units[index + 1]?.first ?? last + 1).toBe(last + 1);
        expect(startOfUnit(unit, last)).toBe(first);
        expect(placeAmong(units, last)).toBe(index);
      }
    }
  });

  it('end where the calendar says', () => {
    expect(texts('month', '2024-01-31/2024-03-01')).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(texts('day', '2024-02-28/2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(texts('week', '2024-12-31')).toEqual(['2024-12-30/2025-01-05']);
    expect(texts('quarter', '2024-03-31/2024-04-01')).toEqual(['2024-01/2024-03', '2024-04/2024-06']);
    expect(texts('year', '0099/0100')).toEqual(['0099', '0100']);
    expect(texts('week', '1969-12-31')).toEqual(['1969-12-29/1970-01-04']);
  });

  it('are written as moments that mean just them', () => {
    for (const unit of timeUnits)
      for (const one of unitsOver(unit, span('2024-11-07/2025-02-10')))
        expect(writtenSpan(unitText(unit, one.first))).toEqual(one);
  });

  it('are offered as far as they give few enough bars', () => {
    expect(fittingUnits(span('2025'), 400)).toEqual(timeUnits);
    expect(fittingUnits(span('1900/2025'), 400)).toEqual(['year']);
    expect(fittingUnits(span('0001/9999'), 400)).toEqual(['year']);
    expect(usualUnit(span('2025-02/2025-09'), timeUnits, 60)).toBe('week');
    expect(usualUnit(span('0001/9999'), ['year'], 60)).toBe('year');
  });
});

describe('a span as it was written', () => {
  it('stands on the day of its own clock', () => {
    expect(dateText(span('2025-03-01T00:30+07:00').first)).toBe('2025-03-01');
    expect(dateText(span('2025-03-01T00:30Z').first)).toBe('2025-03-01');
    expect(span('2025-03-01T00:30+07:00')).toEqual(span('2025-03-01T00:30'));
    expect(span('2025-03~').last + 1).toBe(span('2025-04').first);
  });

  it('is open where the source is, and nothing where there is no moment', () => {
    expect(span('2025/..').last).toBe(Infinity);
    expect(span('../2025').first).toBe(-Infinity);
    expect(writtenSpan('kemarin')).toBeNull();
    expect(spansMeet(span('2025/..'), span('2031-01-01'))).toBe(true);
    expect(spansMeet(span('2025-01'), span('2025-02'))).toBe(false);
  });

  it('lasts even where its ends go by clocks that put the end first', () => {
    const travelled = writtenSpan('2025-03-01T10:00+09:00/2025-03-01T09:00+07:00');
    expect(travelled && travelled.first <= travelled.last).toBe(true);
  });
});
