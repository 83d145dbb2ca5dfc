import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { journeys } from './journeys.ts';
import { restlessJourneys } from './restless-journeys.ts';
import { leads, networkOf, type TestLink } from './test-paths.ts';
import { waysOf } from './ways.ts';

const size = 6;
const everybody = Array.from({ length: size }, (_, at) => at);

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

interface Asked {
  readonly undated: 'out' | 'free';
  readonly waiting: number;
}

/** Every path by every link at every whole time, by trying all: steps and the time at its end. */
function allRestless(drawn: readonly Timed[], { undated, waiting }: Asked) {
  const found = new Map<number, number>();
  const walk = (path: readonly number[], since: number | null) => {
    const at = path.at(-1)!;
    if (at === 1) {
      const steps = path.length - 1;
      found.set(steps, Math.min(since ?? -Infinity, found.get(steps) ?? Infinity));
      return;
    }
    for (const one of drawn)
      for (const next of everybody.filter((end) => !path.includes(end) && leads(one.link, true, at, end)))
        for (const when of timesOver(one, since, undated, waiting)) walk([...path, next], when);
  };
  walk([0], null);
  return found;
}

/** Null: at any time. */
function timesOver({ first, last }: Timed, since: number | null, undated: Asked['undated'], waiting: number) {
  const isFree = Number.isNaN(first);
  if (isFree && undated === 'out') return [];
  if (isFree && since === null) return [null];
  const [begin, end] = isFree ? [since!, since! + waiting] : [first, last];
  return Array.from({ length: 40 }, (_, at) => at).filter(
    (when) => when >= begin && when <= end && (since === null || (when >= since && when - since <= waiting)),
  );
}

function restless(drawn: readonly Timed[], asked: Asked, tries = 1e6) {
  const network = networkOf(
    size,
    drawn.map(({ link }) => link),
  );
  const times = {
    first: Float64Array.from(drawn, ({ first }) => first),
    last: Float64Array.from(drawn, ({ last }) => last),
  };
  const ways = waysOf(network, 'out');
  return { ways, times, found: restlessJourneys(ways, { from: 0, to: 1, times, ...asked, tries }) };
}

const undated = fc.constantFrom('out' as const, 'free' as const);

describe('restless journeys', () => {
  it('are the fewest steps for each earlier arrival, as trying all finds', () => {
    fc.assert(
      fc.property(
        fc.array(timed, { maxLength: 8 }),
        undated,
        fc.integer({ min: 0, max: 4 }),
        (drawn, free, waiting) => {
          const all = [...allRestless(drawn, { undated: free, waiting })].sort(([a], [b]) => a - b);
          const expected = all.filter(([, arrival], at) =>
            all.slice(0, at).every(([, other]) => arrival < other),
          );
          const { found } = restless(drawn, { undated: free, waiting });
          expect(found.journeys.map(({ links, arrival }) => [links.length, arrival])).toEqual(expected);
          expect(found.stopped).toBeNull();
          for (const { entities } of found.journeys) expect(new Set(entities).size).toBe(entities.length);
        },
      ),
      { seed: 12, numRuns: 300 },
    );
  });

  it('are the journeys where one may wait for ever', () => {
    fc.assert(
      fc.property(fc.array(timed, { maxLength: 12 }), undated, (drawn, free) => {
        const { ways, times, found } = restless(drawn, { undated: free, waiting: Infinity });
        const plain = journeys(ways, { from: 0, to: 1, times, undated: free });
        const told = (all: Readonly<typeof plain>) =>
          all.map(({ links, arrival }) => [links.length, arrival]);
        expect(told(found.journeys)).toEqual(told(plain));
      }),
      { seed: 13, numRuns: 300 },
    );
  });

  it('take the later way where the earlier one would have to wait too long, and say when they gave up', () => {
    const drawn: Timed[] = [
      { link: [0, 2, 1], first: 1, last: 1 },
      { link: [0, 3, 1], first: 6, last: 6 },
      { link: [3, 2, 1], first: 7, last: 7 },
      { link: [2, 1, 1], first: 8, last: 8 },
    ];
    const { found } = restless(drawn, { undated: 'out', waiting: 2 });
    expect(found.journeys.map(({ entities }) => [...entities])).toEqual([[0, 3, 2, 1]]);
    expect(restless(drawn, { undated: 'out', waiting: 2 }, 1).found).toEqual({
      journeys: [],
      stopped: 'tries',
    });
  });
});
