import type { Link } from '../../case/link.ts';
import { sumMoney } from '../../case/sum-money.ts';
import { linkTimes } from '../../paths/link-times.ts';
import { triesPerWord } from '../pattern.ts';
import type { Picture } from '../picture.ts';
import { groupedBy } from './words.ts';

/** Money that went from one entity to another, at a time that somebody told. */
export interface Transfer {
  readonly link: Link;
  readonly amount: number;
  readonly currency: string;
  /** First and last millisecond in UTC at which it may have gone. */
  readonly first: number;
  readonly last: number;
}

const known = new WeakMap<Picture, readonly Transfer[]>();

/**
 * The dated transfers of a picture, earliest first: links with an arrow, an amount above nothing and two ends. What
 * nobody dated cannot be followed and is left out.
 */
export function* transfersOf(picture: Picture): Generator<null, readonly Transfer[]> {
  const kept = known.get(picture);
  if (kept) return kept;
  const moneyed: Link[] = [];
  for (const [at, link] of picture.links.entries()) {
    if (isTransfer(link)) moneyed.push(link);
    if (at % triesPerWord === 0) yield null;
  }
  const found: Transfer[] = [];
  for (let at = 0; at < moneyed.length; at += triesPerWord) {
    found.push(...dated(moneyed.slice(at, at + triesPerWord)));
    yield null;
  }
  found.sort((a, b) => a.first - b.first || a.last - b.last || (a.link.id < b.link.id ? -1 : 1));
  known.set(picture, found);
  return found;
}

function isTransfer({ money, direction, from, to }: Link): boolean {
  return money !== undefined && direction === 'forward' && from !== to && Number(money.amount) > 0;
}

function dated(links: readonly Link[]): Transfer[] {
  const { first, last } = linkTimes(links);
  return links.flatMap((link, at) => {
    const [begin, end] = [first[at] as number, last[at] as number];
    if (!Number.isFinite(begin) || !Number.isFinite(end) || !link.money) return [];
    const { amount, currency } = link.money;
    return [{ link, amount: Number(amount), currency, first: begin, last: end }];
  });
}

/** Whether it is known so exactly when the money went that a stretch of so many milliseconds can hold it. */
export function isExact({ first, last }: Pick<Transfer, 'first' | 'last'>, stretch: number): boolean {
  return last - first <= stretch;
}

/** Those of each end and currency together, in their order: `side` says which end. Currencies are never mixed. */
export function byEnd(
  transfers: readonly Transfer[],
  side: 'from' | 'to',
): Generator<null, ReadonlyMap<string, readonly Transfer[]>> {
  return groupedBy(transfers, ({ link, currency }) => `${link[side]} ${currency}`);
}

/** What they come to, to the last digit, as decimal text; all are of one currency. */
export function exactSum(transfers: readonly Transfer[]): string {
  return sumMoney(transfers.flatMap(({ link }) => link.money ?? []))[0]?.amount ?? '0';
}
