import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Occurrence } from '../case/occurrence.ts';
import { allAtOnce } from '../tables/steps.ts';
import { convoy } from './library/convoy.ts';
import { seaHandover } from './library/sea-handover.ts';
import { type Meeting, meetingsIn } from './shapes/company.ts';
import { fixesOf, metresBetween } from './shapes/positions.ts';
import { entity, found, link, pictureOf } from './test-picture.ts';

interface Seen {
  readonly entity: string;
  readonly minute: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly place?: string | undefined;
}

function position({ entity: of, minute, latitude, longitude, place }: Seen, at: number): Occurrence {
  const time = `${new Date(Date.UTC(2025, 0, 1) + minute * 60_000).toISOString().slice(0, 16)}Z`;
  return {
    ...{ id: `R${at}`, kind: 'position', entity: of, time, latitude, longitude, observer: 'AIS' },
    ...{ citations: [{ source: 'S1' }], ...(place !== undefined && { place }) },
  };
}

/** Anywhere on earth but the last metres to the poles, in clusters, round 180 degrees too. */
const seen: fc.Arbitrary<Seen> = fc.record({
  entity: fc.constantFrom('A', 'B', 'C'),
  minute: fc.nat(40),
  latitude: fc
    .tuple(fc.constantFrom(-89, -60, 0, 1.5, 75), fc.integer({ min: -9, max: 9 }))
    .map(([base, step]) => base + step / 1000),
  longitude: fc
    .tuple(fc.constantFrom(-179.999, 0, 117.4, 179.999), fc.integer({ min: -1, max: 1 }))
    .map(([base, step]) => base + step / 1000),
  place: fc.option(fc.constantFrom('Tol', 'Dermaga'), { nil: undefined, freq: 4 }),
});

function allMeetings(rows: readonly Occurrence[], metres: number, minutes: number): string[] {
  const fixes = allAtOnce(steps(fixesOf(pictureOf({ occurrences: rows }))));
  const pairs = fixes.flatMap((one, at) => fixes.slice(at + 1).map((other) => [one, other] as const));
  return pairs
    .filter(([one, other]) => one.entity !== other.entity && Math.abs(one.at - other.at) <= minutes * 60_000)
    .filter(
      ([{ row: one }, { row: other }]) =>
        metresBetween(one, other) <= metres || (one.place !== undefined && one.place === other.place),
    )
    .map(([one, other]) => [one.row.id, other.row.id].sort().join(' '))
    .sort();
}

/** The same search where nobody waits for its words. */
function* steps<T>(seeking: Generator<null, T>): Generator<number, T, undefined> {
  for (;;) {
    const step = seeking.next();
    if (step.done) return step.value;
    yield 0;
  }
}

describe('two near each other', () => {
  it('are found as by comparing each with each', () => {
    fc.assert(
      fc.property(
        fc.array(seen, { maxLength: 25 }),
        fc.constantFrom(50, 300, 5000),
        fc.constantFrom(2, 10),
        (all, metres, minutes) => {
          const rows = all.map(position);
          const fixes = allAtOnce(steps(fixesOf(pictureOf({ occurrences: rows }))));
          const meetings = allAtOnce(steps(meetingsIn(fixes, { metres, milliseconds: minutes * 60_000 })));
          const told = [...meetings.values()]
            .flat()
            .map(({ one, other }: Meeting) => [one.row.id, other.row.id].sort().join(' '));
          expect(told.sort()).toEqual(allMeetings(rows, metres, minutes));
        },
      ),
    );
  });

  it('are as far apart as the great circle between them', () => {
    // a degree of the equator and of a meridian on a sphere of 6,371 km
    const origin = { latitude: 0, longitude: 0 };
    expect(metresBetween(origin, { latitude: 0, longitude: 1 })).toBeCloseTo(111_194.93, 1);
    expect(metresBetween(origin, { latitude: 1, longitude: 0 })).toBeCloseTo(111_194.93, 1);
    expect(
      metresBetween({ latitude: 60, longitude: 179.9 }, { latitude: 60, longitude: -179.9 }),
    ).toBeCloseTo(11_119.46, 0);
  });
});

describe('travelling together', () => {
  const drive = (of: string, late: number) =>
    [0, 1, 2, 3].map((stop) => ({
      entity: of,
      minute: stop * 60 + late,
      latitude: stop / 10,
      longitude: 117,
    }));

  it('is a convoy at several places, not beside each other in one car park', () => {
    const entities = ['A', 'B'].map((id) => entity(id, 'vehicle'));
    const moving = [...drive('A', 0), ...drive('B', 5)].map(position);
    expect(found(pictureOf({ entities, occurrences: moving }), convoy)[0]?.fill).toEqual({
      points: 4,
      least: 5,
      most: 5,
      gaps: '5, 5, 5, 5',
    });
    const late = [...drive('A', 0), ...drive('B', 11)].map(position);
    expect(found(pictureOf({ entities, occurrences: late }), convoy)).toEqual([]);
    const parked = [...drive('A', 0), ...drive('B', 5)].map((one) => ({ ...one, latitude: 0 })).map(position);
    expect(found(pictureOf({ entities, occurrences: parked }), convoy)).toEqual([]);
  });

  const beside = (minutes: readonly number[]) =>
    minutes.flatMap((minute) =>
      ['V', 'W'].map((of) => ({ entity: of, minute, latitude: 1, longitude: 119 })),
    );
  const vessels = [entity('V', 'vessel'), entity('W', 'vessel')];

  it('is an encounter at sea where it lasts, unless they part in between or a landing place is near', () => {
    const long = beside([0, 20, 40]).map(position);
    expect(found(pictureOf({ entities: vessels, occurrences: long }), seaHandover)[0]).toMatchObject({
      sentence: 'found',
      fill: { minutes: 40, fixes: 3, least: 0 },
    });
    expect(
      found(pictureOf({ entities: vessels, occurrences: beside([0, 20]).map(position) }), seaHandover),
    ).toEqual([]);
    const away = { entity: 'V', minute: 30, latitude: 1.1, longitude: 119 };
    const parted = [...beside([0, 20, 40, 60]), away].map(position);
    expect(found(pictureOf({ entities: vessels, occurrences: parted }), seaHandover)).toEqual([]);
    const port = entity('D', 'place', { lat: '1.01', lon: '119' });
    const landed = {
      entities: [...vessels, port, entity('E', 'event')],
      occurrences: long,
      links: [link('L', ['E', 'D'], { type: 'arrived-at' })],
    };
    expect(found(pictureOf(landed), seaHandover)).toEqual([]);
    expect(found(pictureOf(landed), seaHandover, { fromPort: 500 })).toHaveLength(1);
  });

  it('is seen only where the time is known to the minute', () => {
    const rows = beside([0, 20, 40])
      .map(position)
      .map((row) => ({ ...row, time: '2025-01-01' }));
    expect(found(pictureOf({ entities: vessels, occurrences: rows }), seaHandover)).toEqual([]);
  });
});
