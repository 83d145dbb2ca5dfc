import { type Direction, directions, type Link, type Strength, strengths } from '../../core/case/link.ts';
import { readMoment } from '../../core/case/moment.ts';
import type { setLink } from '../../core/edits/set-link.ts';

/** What can be said of several links at once, as a form holds it: texts, empty for what is not said. */
export type LinkField = 'type' | 'direction' | 'strength' | 'start' | 'end' | 'amount' | 'currency' | 'count';

/** Fields that were touched; the others stay as they are, each link's own. */
export type LinkWish = Readonly<Partial<Record<LinkField, string>>>;

type SetOfLinks = Parameters<typeof setLink.run>[1]['set'];

const reads: Readonly<Record<LinkField, (link: Link) => string>> = {
  type: ({ type }) => type,
  direction: ({ direction }) => direction,
  strength: ({ strength }) => strength,
  start: ({ start }) => start ?? '',
  end: ({ end }) => end ?? '',
  amount: ({ money }) => money?.amount ?? '',
  currency: ({ money }) => money?.currency ?? '',
  count: ({ count }) => (count === undefined ? '' : String(count)),
};

/** What all of these links say of a field; undefined where they differ. */
export function commonOf(links: readonly Link[], field: LinkField): string | undefined {
  const [first, ...others] = links.map(reads[field]);
  return others.every((text) => text === first) ? first : undefined;
}

/** The first field of a wish that cannot be so, if any: no moment, no number, money without its currency. */
export function wrongIn(wish: LinkWish, links: readonly Link[]): LinkField | null {
  const { start = '', end = '', count = '' } = wish;
  if (!isEmptyOr(isMoment, start)) return 'start';
  if (!isEmptyOr(isMoment, end)) return 'end';
  if (!isEmptyOr((text) => /^[1-9]\d{0,8}$/.test(text), count)) return 'count';
  return wish.amount === undefined && wish.currency === undefined ? null : wrongMoney(wish, links);
}

function wrongMoney(wish: LinkWish, links: readonly Link[]): LinkField | null {
  const amount = wish.amount ?? commonOf(links, 'amount');
  const currency = wish.currency ?? commonOf(links, 'currency');
  if (amount === undefined || !isEmptyOr((text) => /^-?\d+(\.\d+)?$/.test(text), amount)) return 'amount';
  return Boolean(amount) === Boolean(currency) ? null : 'currency';
}

function isEmptyOr(isRight: (text: string) => boolean, text: string): boolean {
  return text === '' || isRight(text);
}

function isMoment(text: string): boolean {
  return readMoment(text) !== null;
}

/** What the edit is to set for a wish that is right; null takes away. */
export function settingOf(wish: LinkWish, links: readonly Link[]): SetOfLinks {
  const { type, start, end, count } = wish;
  const direction = directions.find((one): one is Direction => one === wish.direction);
  const strength = strengths.find((one): one is Strength => one === wish.strength);
  return {
    ...(type && { type }),
    ...(direction && { direction }),
    ...(strength && { strength }),
    ...(start !== undefined && { start: start || null }),
    ...(end !== undefined && { end: end || null }),
    ...(count !== undefined && { count: count ? Number(count) : null }),
    ...moneyOf(wish, links),
  };
}

function moneyOf(wish: LinkWish, links: readonly Link[]): Pick<SetOfLinks, 'money'> {
  if (wish.amount === undefined && wish.currency === undefined) return {};
  const amount = wish.amount ?? commonOf(links, 'amount');
  const currency = wish.currency ?? commonOf(links, 'currency');
  return { money: amount && currency ? { amount, currency } : null };
}
