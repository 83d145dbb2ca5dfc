import { describe, expect, it } from 'vitest';

import { sampleTables } from '../catalogue/test-sample.ts';
import { jurisdictionOf } from '../jurisdiction/jurisdiction.ts';
import { eventsWithin, happensWithin, timeBars } from './time-bars.ts';
import { extentOf, unitsOver } from './time-units.ts';
import { packTimeline, spansOf, timelineOf, unpackTimeline } from './timeline.ts';
import { unitText } from './unit-text.ts';
import { writtenSpan } from './written-span.ts';

const { entities, links, occurrences } = sampleTables();
const items = timelineOf({
  links,
  entities,
  occurrences,
  countryOf: (entity) => jurisdictionOf(entity)?.country,
});
const calls = occurrences.filter(({ kind }) => kind === 'call');
const span = (text: string) => writtenSpan(text) ?? { first: NaN, last: NaN };

describe('the timeline of the sample case', () => {
  it('counts every call and position once, and a link by itself only where it has no calls', () => {
    const called = new Set(calls.map((call) => (call.kind === 'call' ? call.link : '')));
    const dated = links.filter(({ id, start, end }) => !called.has(id) && (start ?? end) !== undefined);
    const events = items.reduce((sum, { spans }) => sum + spans.length / 2, 0);
    expect(events).toBe(occurrences.length + dated.length);
    expect(events).toBe(174 + dated.length);
    expect(items.filter(({ kind }) => kind === 'link')).toHaveLength(called.size + dated.length);
  });

  it('comes out of its packing as it went in', () => {
    expect(unpackTimeline(packTimeline(items))).toEqual(items);
    expect(unpackTimeline(packTimeline([]))).toEqual([]);
  });

  it('has in each month what its sources wrote with that month', () => {
    const extent = extentOf(items.flatMap(spansOf)) ?? span('2025');
    const ofCalls = items.filter(({ id }) => calls.some((call) => call.kind === 'call' && call.link === id));
    const bars = timeBars(unitsOver('month', extent), ofCalls);
    const counted = Object.fromEntries(
      bars.filter(({ inside }) => inside > 0).map((bar) => [unitText('month', bar.first), bar.inside]),
    );
    const expected: Record<string, number> = {};
    for (const { time = '' } of calls) expected[time.slice(0, 7)] = (expected[time.slice(0, 7)] ?? 0) + 1;
    expect(counted).toEqual(expected);
    expect(bars.every(({ around }) => around === 0)).toBe(true);
  });

  it('says of each bar what a filter to it lets through', () => {
    const extent = extentOf(items.flatMap(spansOf)) ?? span('2025');
    for (const unit of ['week', 'month', 'quarter'] as const)
      for (const bar of timeBars(unitsOver(unit, extent), items)) {
        const { events, crossing } = eventsWithin(bar, items);
        expect(bar.inside + bar.around).toBe(events);
        expect(bar.crossing).toBeLessThanOrEqual(crossing);
        const passing = items.filter((item) => happensWithin(bar, item));
        expect(passing.length).toBeLessThanOrEqual(events);
        expect(passing.length > 0).toBe(events > 0);
      }
  });

  it('marks links across borders as the case was made with them', () => {
    const crossing = items.filter(({ crosses }) => crosses).map(({ id }) => id);
    expect(crossing.length).toBeGreaterThan(0);
    const undated = 28 - crossing.length;
    expect(undated).toBeGreaterThanOrEqual(0);
  });
});

describe('bars of time', () => {
  const dated = (...texts: string[]) => [
    {
      ...{ id: 'L', kind: 'link' as const, crosses: true },
      spans: Float64Array.from(texts.flatMap((text) => [span(text).first, span(text).last])),
    },
  ];
  const counts = (over: string, ...texts: string[]) =>
    timeBars(unitsOver('month', span(over)), dated(...texts)).map((bar) => [
      bar.inside,
      bar.crossing,
      bar.around,
    ]);

  it('tell what lies within them from what lasts longer or is known less exactly', () => {
    expect(counts('2025-01/2025-04', '2025-02-28', '2025-02', '2025-02-28/2025-03-01')).toEqual([
      [0, 0, 0],
      [2, 2, 1],
      [0, 0, 1],
      [0, 0, 0],
    ]);
  });

  it('go on with what is open, and leave out what lies elsewhere', () => {
    expect(counts('2025-01/2025-02', '2025-02/..', '2024', '2024-12/2025-01', '2026-07-01')).toEqual([
      [0, 0, 1],
      [0, 0, 1],
    ]);
    expect(counts('2025-01', '../2025-01-05')).toEqual([[0, 0, 1]]);
    expect(timeBars([], dated('2025'))).toEqual([]);
  });
});

describe('a link', () => {
  const [link] = links;
  const [one] = entities;
  const spansWith = (dates: { start?: string; end?: string }) => {
    if (!link || !one) throw new Error('no rows');
    const { start: _start, end: _end, ...rest } = link;
    const made = { ...rest, from: one.id, to: one.id, ...dates };
    const [item] = timelineOf({ links: [made], entities: [], occurrences: [], countryOf: () => null });
    return item && spansOf(item);
  };

  it('lasts from its start to its end, or is at the one that is known', () => {
    expect(spansWith({ start: '2025-02', end: '2025-04' })).toEqual([span('2025-02/2025-04')]);
    expect(spansWith({ start: '2025-02' })).toEqual([span('2025-02')]);
    expect(spansWith({ end: '2025-04-01' })).toEqual([span('2025-04-01')]);
    expect(spansWith({ start: '2025-02/..' })?.[0]?.last).toBe(Infinity);
    expect(spansWith({})).toBeUndefined();
  });

  it('that ends before it begins has happened from the one to the other', () => {
    expect(spansWith({ start: '2025-04', end: '2025-02' })).toEqual([span('2025-02/2025-04')]);
  });
});
