import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { moment, readMoment } from './moment.ts';

function covers(text: string): string | null {
  const span = readMoment(text);
  if (!span) return null;
  const [first, last] = [span.first, span.last].map((at) =>
    at === null ? '..' : new Date(at).toISOString(),
  );
  const marks = `${span.about ? ' about' : ''}${span.uncertain ? ' uncertain' : ''}`;
  return `${first} ${last} ${span.clock} ${span.precision}${marks}`;
}

describe('a moment', () => {
  it.each([
    ['1975', '1975-01-01T00:00:00.000Z 1975-12-31T23:59:59.999Z wall year'],
    ['197X', '1970-01-01T00:00:00.000Z 1979-12-31T23:59:59.999Z wall decade'],
    ['19XX', '1900-01-01T00:00:00.000Z 1999-12-31T23:59:59.999Z wall century'],
    ['0044', '0044-01-01T00:00:00.000Z 0044-12-31T23:59:59.999Z wall year'],
    ['9999', '9999-01-01T00:00:00.000Z 9999-12-31T23:59:59.999Z wall year'],
    ['1975-06', '1975-06-01T00:00:00.000Z 1975-06-30T23:59:59.999Z wall month'],
    ['2025-XX', '2025-01-01T00:00:00.000Z 2025-12-31T23:59:59.999Z wall year'],
    ['2025-XX-XX', '2025-01-01T00:00:00.000Z 2025-12-31T23:59:59.999Z wall year'],
    ['2024-02-XX', '2024-02-01T00:00:00.000Z 2024-02-29T23:59:59.999Z wall month'],
    ['1975-06-12', '1975-06-12T00:00:00.000Z 1975-06-12T23:59:59.999Z wall day'],
    ['2000-02-29', '2000-02-29T00:00:00.000Z 2000-02-29T23:59:59.999Z wall day'],
    ['1986?', '1986-01-01T00:00:00.000Z 1986-12-31T23:59:59.999Z wall year uncertain'],
    ['2025-06~', '2025-06-01T00:00:00.000Z 2025-06-30T23:59:59.999Z wall month about'],
    ['2025-06-12%', '2025-06-12T00:00:00.000Z 2025-06-12T23:59:59.999Z wall day about uncertain'],
    ['2025-06-12T15:44', '2025-06-12T15:44:00.000Z 2025-06-12T15:44:59.999Z wall minute'],
    ['2025-06-12T15:44Z', '2025-06-12T15:44:00.000Z 2025-06-12T15:44:59.999Z utc minute'],
    ['2025-06-12T03:44:05+07:00', '2025-06-11T20:44:05.000Z 2025-06-11T20:44:05.999Z utc second'],
    ['2025-06-12T23:59:59.125-03:30', '2025-06-13T03:29:59.125Z 2025-06-13T03:29:59.125Z utc millisecond'],
    ['2025-06-12T15:44Z~', '2025-06-12T15:44:00.000Z 2025-06-12T15:44:59.999Z utc minute about'],
    ['2000/2002-03~', '2000-01-01T00:00:00.000Z 2002-03-31T23:59:59.999Z wall year about'],
    ['2025-06-12T10:00Z/2025-06-12T10:00Z', '2025-06-12T10:00:00.000Z 2025-06-12T10:00:59.999Z utc minute'],
    ['2025-03/..', '2025-03-01T00:00:00.000Z .. wall month'],
    ['../2025-06-12T10:00+08:00', '.. 2025-06-12T02:00:59.999Z utc minute'],
  ])('%s', (text, expected) => {
    expect(covers(text)).toBe(expected);
    expect(moment.safeParse(text).success).toBe(true);
  });

  it.each([
    ...[
      '',
      ' ',
      '2025 ',
      ' 2025',
      'sampai sekarang',
      'awal Maret 2025',
      'tahun depan',
      '14/03/2025',
      '03/2025',
    ],
    ...[
      '25',
      '2025-6',
      '20250612',
      '+2025',
      '-0044',
      '12025',
      '1741912800',
      '2025-13',
      '2025-00',
      '2025-06-00',
    ],
    ...['2025-02-30', '2025-06-31', '1900-02-29', '2025-02-29', '2X25', 'XXXX', '1XXX', '197X-06', '197X-XX'],
    ...[
      '2025-XX-12',
      '2025-X1',
      '2025-06-1X',
      '2025-06-XXT10:00',
      '2025-06T10:00',
      '2025T10:00',
      '197XT10:00',
    ],
    ...['2025-06-12T', '2025-06-12T1544', '2025-06-12 15:44', '2025-06-12t15:44', '2025-06-12T24:00'],
    ...['2025-06-12T15:60', '2025-06-12T15:44:60', '2025-06-12T15:44:05.1', '2025-06-12T15:44:05,125'],
    ...[
      '2025-06-12T15:44z',
      '2025-06-12T15:44+7',
      '2025-06-12T15:44+0700',
      '2025-06-12T15:44+14:30',
      '2025Z',
    ],
    ...[
      '2025-06-12T15:44+08:60',
      '2025~?',
      '~2025',
      '2025!',
      '/',
      '2025/',
      '/2025',
      '..',
      '../..',
      '2025..2026',
    ],
    ...['2025/2026/2027', '2026/2025', '2025-06-12/2025-06-11', '2025/..~', '2025-06-12/2025-06-12T10:00Z'],
    ...['２０２５', '2025\n', '0'.repeat(101)],
  ])('is not %j', (text) => {
    expect(readMoment(text)).toBeNull();
    expect(moment.safeParse(text).success).toBe(false);
  });
});

const day = fc
  .date({ min: new Date('0001-01-01T00:00Z'), max: new Date('9998-12-31T23:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe('any moment', () => {
  it('holds its own parts', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(4, 7, 10, 16, 19, 23),
        fc.constantFrom(4, 7, 10, 16, 19, 23),
        (iso, a, b) => {
          const [whole, part] = [
            readMoment(iso.slice(0, Math.min(a, b))),
            readMoment(iso.slice(0, Math.max(a, b))),
          ];
          expect(whole?.first).toBeLessThanOrEqual(part?.first ?? NaN);
          expect(whole?.last).toBeGreaterThanOrEqual(part?.last ?? NaN);
        },
      ),
    );
  });

  it('says the same instant on every clock', () => {
    const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(day, offset, (iso, minutes) => {
        const here = new Date(Date.parse(iso) + minutes * 60_000).toISOString();
        const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
        const ahead = `${minutes < 0 ? '-' : '+'}${pad(hours)}:${pad(rest)}`;
        if (here.length !== iso.length) return;
        expect(readMoment(`${here.slice(0, 23)}${ahead}`)).toEqual(readMoment(iso));
      }),
    );
  });

  it('takes exactly the days of the calendar', () => {
    const number = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), number, number, (year, month, dayOfMonth) => {
        const text = `${year}-${pad(month)}-${pad(dayOfMonth)}`;
        const time = Date.parse(`${text}T00:00Z`);
        const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
        expect(readMoment(text) !== null).toBe(isReal);
      }),
    );
  });

  it('is read or refused, never thrown at, and the schema says the same', () => {
    const piece = fc.constantFrom(
      '2025',
      '197X',
      '-06',
      '-XX',
      '-12',
      'T15:44',
      ':05',
      '.125',
      'Z',
      '+08:00',
      '~',
      '/',
      '..',
    );
    const usual = fc
      .tuple(
        fc.constantFrom('2025-02-28', '2025-02-29', '2025-12-19', '2025-13-01', '0000-06-31'),
        fc.constantFrom('', 'T00:00', 'T23:59:59', 'T24:00', 'T1:00'),
        fc.constantFrom('', 'Z', '+14:00', '-13:59', '+14:01', '+8:00', '~'),
      )
      .map((parts) => parts.join(''));
    const text = fc.oneof(
      usual,
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (said) => {
        const span = readMoment(said);
        expect(moment.safeParse(said).success).toBe(span !== null);
        expect(span?.first ?? -Infinity).toBeLessThanOrEqual(span?.last ?? Infinity);
      }),
      { numRuns: 1000 },
    );
  });
});

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
