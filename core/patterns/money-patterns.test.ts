import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Link } from '../case/link.ts';
import { fanIn } from './library/fan-in.ts';
import { fanOut } from './library/fan-out.ts';
import { passThrough } from './library/pass-through.ts';
import { roundTrip } from './library/round-trip.ts';
import { smurfing } from './library/smurfing.ts';
import { found, outcome, pictureOf, transfer } from './test-picture.ts';

const at = (minutes: number) =>
  `${new Date(Date.UTC(2025, 0, 1) + minutes * 60_000).toISOString().slice(0, 16)}Z`;

/** Payments between a few accounts, at minutes of a few days, no two at the same. */
const payments: fc.Arbitrary<readonly Link[]> = fc
  .uniqueArray(
    fc.record({
      from: fc.nat(4),
      to: fc.nat(4),
      amount: fc.integer({ min: 90, max: 120 }),
      minute: fc.nat(6000),
    }),
    { maxLength: 14, selector: ({ minute }) => minute },
  )
  .map((all) =>
    all.map(({ from, to, amount, minute }, id) =>
      transfer(`T${id}`, [`A${from}`, `A${to}`], `${amount} IDR`, at(minute)),
    ),
  );

/** Every way round by trying all of them, as the links it takes. */
function roundTrips(links: readonly Link[], days: number, differing: number): string[] {
  const paid = links.filter(({ from, to }) => from !== to);
  const time = ({ start }: Link) => Date.parse(start ?? '');
  const amount = ({ money }: Link) => Number(money?.amount);
  const ways: string[] = [];
  const walk = (path: readonly Link[]) => {
    const [first, last] = [path[0] as Link, path.at(-1) as Link];
    for (const next of paid) {
      const isNext =
        next.from === last.to &&
        time(next) > time(last) &&
        time(next) - time(first) <= days * 86_400_000 + 59_999;
      if (!isNext || Math.abs(amount(next) / amount(last) - 1) > differing) continue;
      if (next.to === first.from) ways.push([...path, next].map(({ id }) => id).join(' '));
      else if (path.length < 4 && !path.some(({ from }) => from === next.to)) walk([...path, next]);
    }
  };
  for (const link of paid) walk([link]);
  return ways.sort();
}

describe('money that comes back', () => {
  it('is found as by trying every way', () => {
    fc.assert(
      fc.property(payments, fc.integer({ min: 1, max: 4 }), (links, days) => {
        const told = found(pictureOf({ links }), roundTrip, { days, differing: 0.1 });
        expect(told.map((one) => one.links.join(' ')).sort()).toEqual(roundTrips(links, days, 0.1));
      }),
    );
  });

  it('is found in days without hours, once', () => {
    const links = [
      transfer('T1', ['A', 'B'], '100 IDR', '2025-03-01'),
      transfer('T2', ['B', 'A'], '99 IDR', '2025-03-01'),
    ];
    expect(found(pictureOf({ links }), roundTrip)).toHaveLength(1);
  });

  it('is not made up of months, of what nobody dated, or of money to oneself', () => {
    const links = [
      transfer('T1', ['A', 'B'], '100 IDR', '2025-03'),
      transfer('T2', ['B', 'A'], '99 IDR', '2025-03-05'),
      transfer('T3', ['C', 'D'], '100 IDR'),
      transfer('T4', ['D', 'C'], '100 IDR', '2025-03-05~'),
      transfer('T5', ['E', 'E'], '100 IDR', '2025-03-05'),
    ];
    expect(found(pictureOf({ links }), roundTrip)).toEqual([]);
  });

  it('is not compared between currencies without a rate', () => {
    const links = [
      transfer('T1', ['A', 'B'], '100 EUR', '2025-03-01'),
      transfer('T2', ['B', 'A'], '7 XYZ', '2025-03-02'),
    ];
    expect(found(pictureOf({ links }), roundTrip)[0]).toMatchObject({
      sentence: 'found-unshared',
      fill: { out: '100', back: '7' },
    });
    const rates = { EUR: '17000', XYZ: '100' };
    expect(found(pictureOf({ links, rates }), roundTrip)).toEqual([]);
  });

  it('is given up in a network made to be walked for ever, with what was found', () => {
    const links = Array.from({ length: 400 }, (_, id) =>
      transfer(`T${id}`, [`A${id % 20}`, `A${(id * 7 + 3) % 20}`], '100 IDR', at(id)),
    );
    const { findings, stopped } = outcome(
      pictureOf({ links }),
      roundTrip,
      { legs: 8 },
      { tries: 20_000, findings: 50 },
    );
    expect([stopped, findings.length > 0]).toEqual([['round-trip'], true]);
  });
});

describe('an account that money passes through', () => {
  const payers = (currency: string) =>
    ['P', 'Q', 'R'].map((payer, id) => transfer(`${currency}${id}`, [payer, 'M'], `100 ${currency}`, at(id)));

  it('is one in one currency alone', () => {
    const out = transfer('O', ['M', 'X'], '300 IDR', at(60));
    expect(found(pictureOf({ links: [...payers('IDR'), out] }), passThrough)).toHaveLength(1);
    // what came in rupiah did not go out in dollars
    const dollars = transfer('O', ['M', 'X'], '300 USD', at(60));
    expect(found(pictureOf({ links: [...payers('IDR'), dollars] }), passThrough)).toEqual([]);
    // both are told of, never their sum
    const both = [...payers('IDR'), out, ...payers('USD'), { ...dollars, id: 'O2' }];
    const sums = found(pictureOf({ links: both }), passThrough).map(({ fill }) => [
      fill['in'],
      fill['currency'],
    ]);
    expect(sums).toEqual([
      ['300', 'IDR'],
      ['300', 'USD'],
    ]);
  });

  it('is none where the money stays, where it was there before, or where more goes than came', () => {
    const late = transfer('O', ['M', 'X'], '300 IDR', at(3 * 1440));
    const early = transfer('O', ['M', 'X'], '300 IDR', '2024-12-31T10:00Z');
    const more = transfer('O', ['M', 'X'], '900 IDR', at(60));
    for (const out of [late, early, more])
      expect(found(pictureOf({ links: [...payers('IDR'), out] }), passThrough)).toEqual([]);
  });

  it('sums amounts to the last digit', () => {
    const cents = ['P', 'Q', 'R'].map((payer, id) => transfer(`T${id}`, [payer, 'M'], '0.1 BTC', at(id)));
    const links = [...cents, transfer('O', ['M', 'X'], '0.3 BTC', at(60))];
    expect(found(pictureOf({ links }), passThrough)[0]?.fill).toMatchObject({
      in: '0.3',
      out: '0.3',
      share: 1,
    });
  });
});

describe('many payments within a short time', () => {
  it('are told of where some stretch of that length has so many payers, and only there', () => {
    fc.assert(
      fc.property(payments, fc.integer({ min: 2, max: 4 }), (links, others) => {
        for (const [pattern, side, other] of [
          [fanIn, 'to', 'from'],
          [fanOut, 'from', 'to'],
        ] as const) {
          const told = found(pictureOf({ links }), pattern, { days: 1, others });
          const paid = links.filter(({ from, to }) => from !== to);
          const within = (first: Link) =>
            paid.filter((one) => {
              const since = Date.parse(one.start ?? '') - Date.parse(first.start ?? '');
              return one[side] === first[side] && since >= 0 && since <= 86_400_000;
            });
          const accounts = paid.filter(
            (first) => new Set(within(first).map((one) => one[other])).size >= others,
          );
          expect(new Set(told.map(({ named }) => named[0]))).toEqual(
            new Set(accounts.map((one) => one[side])),
          );
        }
      }),
    );
  });

  it('that stay below a threshold count together, those above it and small ones do not', () => {
    const settings = { threshold: 100, payments: 3 };
    const paid = (...amounts: readonly number[]) =>
      pictureOf({
        links: amounts.map((amount, id) => transfer(`T${id}`, [`P${id}`, 'M'], `${amount} IDR`, at(id))),
      });
    expect(found(paid(40, 40, 40), smurfing, settings)[0]?.fill).toMatchObject({ payments: 3, sum: '120' });
    expect(found(paid(40, 40, 100), smurfing, settings)).toEqual([]);
    expect(found(paid(40, 40, 19, 19), smurfing, settings)).toEqual([]);
    expect(found(paid(40, 40, 40), smurfing, { ...settings, currency: 'USD' })).toEqual([]);
  });
});
