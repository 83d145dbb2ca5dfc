import type { Identifier } from '../../case/identifier.ts';
import type { Chosen, Pattern, Seeking, Sighting } from '../pattern.ts';
import { countSetting } from '../pattern.ts';
import type { Picture } from '../picture.ts';
import { isExact, type Transfer, transfersOf } from '../shapes/transfers.ts';
import { counting, groupedBy, rounded } from '../shapes/words.ts';

const day = 86_400_000;

/**
 * Money that comes back where it began over others, each leg not before and about as much as the last one. Amounts in
 * other currencies are compared only by the rates of the case; where it has none, with the last leg in the same one.
 */
export const roundTrip: Pattern = {
  id: 'round-trip',
  theme: 'money',
  settings: [
    { name: 'days', unit: 'days', usual: 14, least: 1, most: 365 },
    { name: 'differing', unit: 'share', usual: 0.1, least: 0, most: 0.9 },
    countSetting('legs', 5, [2, 8]),
  ],
  reference: 'FATF 2018, Professional Money Laundering',
  seek,
};

function* seek(picture: Picture, chosen: Chosen): Seeking {
  const stretch = chosen.number('days') * day;
  const transfers = (yield* transfersOf(picture)).filter((one) => isExact(one, stretch));
  const onward = yield* groupedBy(transfers, ({ link }) => link.from);
  const walk: Walk = {
    ...{ stretch, isTime: counting(), onward },
    longest: transfers.reduce((most, { first, last }) => Math.max(most, last - first), 0),
    ...{ differing: chosen.number('differing'), legs: chosen.number('legs') },
    worth: (transfer) => worthOf(transfer, picture.rates),
  };
  for (const first of transfers) yield* extended(walk, [first]);
}

interface Walk {
  /** Transfers by who pays, earliest first. */
  readonly onward: ReadonlyMap<Identifier, readonly Transfer[]>;
  /** The longest stretch of time in which one of them may have gone. */
  readonly longest: number;
  readonly stretch: number;
  readonly differing: number;
  readonly legs: number;
  readonly isTime: () => boolean;
  readonly worth: (transfer: Transfer) => number | null;
}

function* extended(walk: Walk, path: readonly Transfer[]): Seeking {
  const [first, last] = [path[0] as Transfer, path.at(-1) as Transfer];
  const onward = walk.onward.get(last.link.to) ?? [];
  for (let at = startOf(walk, onward, last); at < onward.length; at++) {
    const next = onward[at] as Transfer;
    if (walk.isTime()) yield null;
    if (next.first - first.last > walk.stretch) break;
    if (!follows(walk, path, next)) continue;
    if (next.link.to === first.link.from) yield sighted(walk, [...path, next]);
    else if (path.length + 1 < walk.legs) yield* extended(walk, [...path, next]);
  }
}

/** Whether a transfer can be the next leg: a day without an hour may be later than an hour of that day. */
function follows(walk: Walk, path: readonly Transfer[], next: Transfer): boolean {
  const last = path.at(-1) as Transfer;
  // over no account twice, but back to the first
  const isNew = path.slice(1).every(({ link }) => link.from !== next.link.to);
  return next.last >= last.first && isNew && !path.includes(next) && isAlike(walk, path, next);
}

/** The first that may be later: those before it ended before. */
function startOf({ longest }: Walk, onward: readonly Transfer[], { first }: Transfer): number {
  let [low, high] = [0, onward.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((onward[middle] as Transfer).first < first - longest) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isAlike({ worth, differing }: Walk, path: readonly Transfer[], next: Transfer): boolean {
  const last = path.at(-1) as Transfer;
  const [now, before] = [worth(next), worth(last)];
  if (next.currency !== last.currency && now !== null && before !== null)
    return isAbout(now / before, differing);
  const same = path.findLast(({ currency }) => currency === next.currency);
  return !same || isAbout(next.amount / same.amount, differing);
}

function isAbout(share: number, differing: number): boolean {
  return Math.abs(share - 1) <= differing + 1e-9;
}

/** What it is in rupiah; null where the case gives no rate. */
function worthOf({ amount, currency }: Transfer, rates: Picture['rates']): number | null {
  const rate = currency === 'IDR' ? 1 : Number(rates[currency] ?? NaN);
  return Number.isFinite(rate) && rate > 0 ? amount * rate : null;
}

function sighted({ worth }: Walk, path: readonly Transfer[]): Sighting {
  const [first, last] = [path[0] as Transfer, path.at(-1) as Transfer];
  const isSame = first.currency === last.currency;
  const [out, back] = isSame ? [first.amount, last.amount] : [worth(first), worth(last)];
  const share = out !== null && back !== null ? rounded(back / out, 4) : null;
  const isConverted = path.some(({ currency }) => currency !== first.currency);
  return {
    sentence: sentenceOf(
      share,
      isConverted,
      path.every((one) => worth(one) !== null),
    ),
    fill: {
      ...{ out: first.link.money?.amount ?? '', outCurrency: first.currency },
      ...{ back: last.link.money?.amount ?? '', backCurrency: last.currency },
      ...(share !== null && { share }),
      days: rounded((last.first - first.first) / day, 1),
      legs: path.length,
    },
    named: path.map(({ link }) => link.from),
    entities: path.map(({ link }) => link.from),
    links: path.map(({ link }) => link.id),
  };
}

function sentenceOf(share: number | null, isConverted: boolean, isRated: boolean): string {
  if (share === null) return 'found-unshared';
  if (!isConverted) return 'found';
  return isRated ? 'found-converted' : 'found-uncompared';
}
