import type { Direction, Strength } from '../case/link.ts';
import { isMoment } from '../case/moment.ts';
import { limits } from './bad-cell.ts';
import { asValue, type Cell, isSilent } from './cell.ts';
import type { DraftLink, DraftValue } from './format.ts';
import type { LinkRole } from './link-roles.ts';
import type { Growing, NetworkBuilder } from './network-builder.ts';
import { withTranslations } from './with-translations.ts';

type GrowingLink = Growing<DraftLink>;
type LinkCell = Cell<LinkRole>;

const directions = words<Direction>({
  forward: ['forward', 'directed', 'true', 'yes', '1', '->', 'berarah', 'searah', 'ya'],
  none: ['none', 'undirected', 'false', 'no', '0', 'tanpa arah', 'tak berarah', 'tidak'],
  both: ['both', 'mutual', 'bidirectional', '<->', 'dua arah', 'timbal balik'],
});

const strengths = words<Strength>({
  confirmed: ['confirmed', 'terkonfirmasi'],
  unconfirmed: ['unconfirmed', 'belum terkonfirmasi'],
  tentative: ['tentative', 'tentatif'],
});

/** What a text says a link is, or undefined where it cannot mean what its heading says. */
const readers: Readonly<
  Record<
    Exclude<LinkRole, 'weight' | 'amount' | 'currency' | 'start' | 'end'>,
    (text: string) => Partial<DraftLink> | undefined
  >
> = {
  key: (text) => (text.length <= limits.key ? { key: text } : undefined),
  type: (text) => (text.length <= limits.type ? { type: text } : undefined),
  label: (text) => (text.length <= limits.label ? { label: text } : undefined),
  labelId: (text) => (text.length <= limits.label ? { translations: { id: text } } : undefined),
  labelEn: (text) => (text.length <= limits.label ? { translations: { en: text } } : undefined),
  count: (text) => (/^[1-9]\d{0,14}$/.test(text) ? { count: Number(text) } : undefined),
  direction: (text) => {
    const direction = directions.get(plainWord(text));
    return direction && { direction };
  },
  strength: (text) => {
    const strength = strengths.get(plainWord(text));
    return strength && { strength };
  },
  startWording: (text) => (isWording(text) ? { wording: { start: text } } : undefined),
  endWording: (text) => (isWording(text) ? { wording: { end: text } } : undefined),
  basis: (text) => (text === 'reported' || text === 'inferred' ? { basis: text } : undefined),
};

/**
 * Writes what the cells say into the link. A cell that cannot mean what its heading says stays a value under that
 * heading, and so does every other cell: nothing is lost, nothing is guessed. A direction nobody understands is none; a
 * start or end that is no moment is kept in words, and the builder hears of it.
 */
export function describeLink(builder: NetworkBuilder, link: GrowingLink, cells: readonly LinkCell[]): void {
  for (const cell of cells) if (!isSilent(cell)) describeCell(builder, link, cell);
  const amount = cells.find(({ role }) => role === 'amount');
  const currency = cells.find(({ role }) => role === 'currency');
  addMoney(link, amount, currency);
}

/** The same of one cell that is not silent; amount and currency wait for each other. */
export function describeCell(builder: NetworkBuilder, link: GrowingLink, cell: LinkCell): void {
  const { role, text } = cell;
  if (role === 'amount' || role === 'currency') return;
  if (role === 'start' || role === 'end') addMoment(builder, link, cell, role);
  // A weight says nothing by itself: whether it counts, measures or grades is for the analyst to know.
  else if (role === 'weight') link.values.push(asWeight(asValue(cell)));
  else {
    const said = role && readers[role](text);
    if (said) Object.assign(link, joined(link, said));
    else link.values.push(asValue(cell));
    if (role === 'direction' && !said) link.direction = 'none';
  }
}

function asWeight(value: DraftValue): DraftValue {
  return value.property === 'weight' ? value : { ...value, property: 'weight' };
}

/** What was said, its translations and wording joined to those the link already has. */
function joined(link: GrowingLink, said: Partial<DraftLink>): Partial<DraftLink> {
  const told = withTranslations(link, said);
  return told.wording ? { ...told, wording: { ...link.wording, ...told.wording } } : told;
}

/** White space around a moment says nothing, yet the cell stays as it was. */
function addMoment(builder: NetworkBuilder, link: GrowingLink, cell: LinkCell, role: 'start' | 'end'): void {
  const { text } = cell;
  const trimmed = text.trim();
  const isClear = isMoment(trimmed);
  if (isClear) link[role] = trimmed;
  else builder.unclearDate(cell);
  if (isClear && trimmed === text) return;
  if (isWording(text)) link.wording = { ...link.wording, [role]: text };
  else link.values.push(asValue(cell));
}

function isWording(text: string): boolean {
  return text !== '' && text.length <= limits.wording;
}

/** Money needs both: a plain decimal number and a currency; otherwise each cell stays a value. */
export function addMoney(
  link: GrowingLink,
  amount: LinkCell | undefined,
  currency: LinkCell | undefined,
): void {
  if (amount && currency && isPlainAmount(amount) && isCurrency(currency)) {
    link.money = { amount: amount.text, currency: currency.text };
    return;
  }
  for (const cell of [amount, currency]) if (cell && !isSilent(cell)) link.values.push(asValue(cell));
}

function isCurrency(cell: LinkCell): boolean {
  return !isSilent(cell) && cell.text.length <= limits.currency;
}

/** `1.500` may be one and a half or, in Indonesia, fifteen hundred: from a foreign file it stays text. */
function isPlainAmount({ text, certain }: LinkCell): boolean {
  return /^-?\d+(\.\d+)?$/.test(text) && (certain === true || !/^-?[1-9]\d{0,2}\.\d{3}$/.test(text));
}

/** A word as it is compared: lower case, single spaces. A sign counts: -1 is not 1. */
function plainWord(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');
}

function words<Meaning extends string>(lists: Readonly<Record<Meaning, readonly string[]>>) {
  const index = new Map<string, Meaning>();
  for (const meaning of Object.keys(lists) as Meaning[])
    for (const word of lists[meaning]) index.set(word, meaning);
  return index;
}
