import type { Chosen, Pattern, Seeking, Sighting } from '../pattern.ts';
import { countSetting } from '../pattern.ts';
import type { Picture } from '../picture.ts';
import { byEnd, exactSum, isExact, type Transfer, transfersOf } from '../shapes/transfers.ts';
import { counting, distinct, rounded } from '../shapes/words.ts';

const hour = 3_600_000;

/** An account that several pay into and that pays nearly all of it on at once; in one currency at a time. */
export const passThrough: Pattern = {
  id: 'pass-through',
  theme: 'money',
  settings: [
    countSetting('payers', 3, [1, 100]),
    { name: 'hours', unit: 'hours', usual: 24, least: 1, most: 720 },
    { name: 'kept', unit: 'share', usual: 0.05, least: 0, most: 0.5 },
    { name: 'gone', unit: 'share', usual: 0.9, least: 0.5, most: 1 },
  ],
  reference: 'FATF / APG 2018, Financial Flows from Human Trafficking',
  seek,
};

function* seek(picture: Picture, chosen: Chosen): Seeking {
  const transfers = yield* transfersOf(picture);
  const exact = transfers.filter((one) => isExact(one, chosen.number('hours') * hour));
  const [paidIn, paidOut] = [yield* byEnd(exact, 'to'), yield* byEnd(exact, 'from')];
  const isTime = counting();
  for (const [key, credits] of paidIn) {
    const debits = paidOut.get(key) ?? [];
    if (isTime(credits.length + debits.length)) yield null;
    if (distinct(credits.map(({ link }) => link.from)).length < chosen.number('payers')) continue;
    const seen = sighted({ credits, debits }, chosen);
    if (seen) yield seen;
  }
}

interface Account {
  readonly credits: readonly Transfer[];
  readonly debits: readonly Transfer[];
}

function sighted({ credits, debits }: Account, chosen: Chosen): Sighting | null {
  const [paid, left] = [total(credits), total(debits)];
  const stays = staysOf({ credits, debits });
  const within = chosen.number('hours') * hour;
  const gone = sum(stays.filter(({ stay }) => stay <= within).map(({ amount }) => amount)) / paid;
  const share = left / paid;
  if (Math.abs(1 - share) > chosen.number('kept') || gone < chosen.number('gone')) return null;
  const all = [...credits, ...debits];
  const account = (credits[0] as Transfer).link.to;
  return {
    sentence: 'found',
    fill: {
      payers: distinct(credits.map(({ link }) => link.from)).length,
      ...{ credits: credits.length, debits: debits.length },
      ...{ in: exactSum(credits), out: exactSum(debits), currency: (credits[0] as Transfer).currency },
      ...{ share: rounded(share, 4), gone: rounded(gone, 3), within: chosen.number('hours') },
      stay: rounded(medianStay(stays) / hour, 1),
    },
    named: [account],
    entities: [
      account,
      ...distinct(all.flatMap(({ link }) => [link.from, link.to])).filter((id) => id !== account),
    ],
    links: all.map(({ link }) => link.id),
  };
}

interface Stay {
  readonly amount: number;
  readonly stay: number;
}

/** How long each part of the money stayed: what came first goes first, and nothing goes before it came. */
function staysOf({ credits, debits }: Account): readonly Stay[] {
  const stays: Stay[] = [];
  const waiting = credits.map(({ first, amount }) => ({ first, amount }));
  let next = 0;
  for (const debit of debits) {
    let need = debit.amount;
    for (let held = waiting[next]; need > 0 && held && held.first <= debit.last; held = waiting[next]) {
      const amount = Math.min(need, held.amount);
      stays.push({ amount, stay: Math.max(0, debit.first - held.first) });
      need -= amount;
      held.amount -= amount;
      if (held.amount <= 1e-6) next += 1;
    }
  }
  return stays;
}

/** The stay that half of the money did not outlast. */
function medianStay(stays: readonly Stay[]): number {
  const sorted = stays.toSorted((a, b) => a.stay - b.stay);
  const half = sum(sorted.map(({ amount }) => amount)) / 2;
  let passed = 0;
  return sorted.find(({ amount }) => (passed += amount) >= half)?.stay ?? 0;
}

function total(transfers: readonly Transfer[]): number {
  return sum(transfers.map(({ amount }) => amount));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
