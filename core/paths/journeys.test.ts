import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { journeys } from './journeys.ts';
import { linkTimes } from './link-times.ts';
import { leads, networkOf, type TestLink } from './test-paths.ts';
import { waysOf } from './ways.ts';

const size = 6;

interface Timed {
  readonly link: TestLink;
  readonly first: number;
  readonly last: number;
}

const timed = fc
  .tuple(
    fc.integer({ min: 0, max: size - 1 }),
    fc.integer({ min: 0, max: size - 1 }),
    fc.integer({ min: 0, max: 2 }),
    fc.option(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 3 }))),
  )
  .map(([from, to, direction, span]): Timed => {
    const [first, length] = span ?? [NaN, NaN];
    return { link: [from, to, direction], first, last: first + length };
  });

const everybody = Array.from({ length: size }, (_, at) => at);

function arrivalOver({ first, last }: Timed, since: number, undated: 'out' | 'free'): number | undefined {
  if (Number.isNaN(first)) return undated === 'free' ? since : undefined;
  return last >= since ? Math.max(first, since) : undefined;
}

/** Every journey that passes no entity twice, found by trying all: links and arrival. */
function allJourneys(drawn: readonly Timed[], from: number, to: number, undated: 'out' | 'free') {
  const found: { steps: number; arrival: number }[] = [];
  const walk = (path: readonly number[], since: number) => {
    const at = path.at(-1)!;
    if (at === to) found.push({ steps: path.length - 1, arrival: since });
    else
      for (const timed of drawn)
        for (const next of everybody.filter(
          (one) => !path.includes(one) && leads(timed.link, true, at, one),
        )) {
          const arrival = arrivalOver(timed, since, undated);
          if (arrival !== undefined) walk([...path, next], arrival);
        }
  };
  walk([from], -Infinity);
  return found;
}

describe('journeys', () => {
  it('are the fewest steps for each earlier arrival, as trying all finds', () => {
    fc.assert(
      fc.property(
        fc.array(timed, { maxLength: 12 }),
        fc.constantFrom('out' as const, 'free' as const),
        (drawn, undated) => {
          const all = allJourneys(drawn, 0, 1, undated);
          const best = all
            .filter((one) => !all.some((other) => isBetter(other, one)))
            .map(({ steps, arrival }) => [steps, arrival] as const);
          const expected = [...new Map(best)].sort(([a], [b]) => a - b);
          const times = {
            first: Float64Array.from(drawn, ({ first }) => first),
            last: Float64Array.from(drawn, ({ last }) => last),
          };
          const network = networkOf(
            size,
            drawn.map(({ link }) => link),
          );
          const found = journeys(waysOf(network, 'out'), { from: 0, to: 1, times, undated });
          expect(found.map(({ links, arrival }) => [links.length, arrival])).toEqual(expected);
          for (const { entities, links } of found) expect(links).toHaveLength(entities.length - 1);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('refuses what would go back in time, and says by which link each step goes', () => {
    const network = networkOf(3, [
      [0, 1, 1],
      [1, 2, 1],
      [1, 2, 1],
    ]);
    const times = linkTimes([{ start: '2025-05' }, { start: '2025-04' }, { start: '2025-05-31' }]);
    const [only] = journeys(waysOf(network, 'out'), { from: 0, to: 2, times, undated: 'out' });
    expect([...only!.links]).toEqual([0, 2]);
    const early = { first: times.first.slice(0, 2), last: times.last.slice(0, 2) };
    const backwards = networkOf(3, [
      [0, 1, 1],
      [1, 2, 1],
    ]);
    expect(journeys(waysOf(backwards, 'out'), { from: 0, to: 2, times: early, undated: 'free' })).toEqual([]);
  });
});

function isBetter(
  a: { readonly steps: number; readonly arrival: number },
  b: { readonly steps: number; readonly arrival: number },
): boolean {
  return a.steps <= b.steps && a.arrival <= b.arrival && (a.steps < b.steps || a.arrival < b.arrival);
}

describe('times of links', () => {
  it('go from start to end, by the clock that is named or any of the region', () => {
    const { first, last } = linkTimes([
      { start: '2025-06-20T18:10Z', end: '2025-06-21T02:00+07:00' },
      { start: '2025-06-20' },
      { end: '2025-06/..' },
      {},
      { start: '2025-06-20T18:10' },
    ]);
    const utc = (text: string) => Date.parse(text);
    expect([first[0], last[0]]).toEqual([utc('2025-06-20T18:10:00Z'), utc('2025-06-20T19:00:59.999Z')]);
    expect([first[1], last[1]]).toEqual([utc('2025-06-19T16:00:00Z'), utc('2025-06-20T15:59:59.999Z')]);
    expect(last[2]).toBe(Infinity);
    expect(first[3]).toBeNaN();
    expect([first[4], last[4]]).toEqual([utc('2025-06-20T09:10:00Z'), utc('2025-06-20T11:10:59.999Z')]);
  });
});
