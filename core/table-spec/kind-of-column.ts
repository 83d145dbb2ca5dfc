import type { ColumnKind } from './column-kind.ts';
import { type DateShape, dateShape } from './date-shape.ts';
import { type HeadingKind, headingSays } from './heading-words.ts';
import { type DateOrder, dateOrders } from './steps/date-orders.ts';
import { plainNumber } from './steps/plain-number.ts';

/** What the cells of a column seem to hold, and how it is written where they show that. */
export interface KindOfColumn {
  readonly kind: ColumnKind;
  readonly ambiguous?: 'day-month';
  readonly order?: DateOrder;
  readonly decimal?: '.' | ',';
}

/** Of the cells that are not blank, so many have to be of a kind for the column to be. */
const most = 0.9;
const currency =
  /\p{Sc}|^\(?-?\s*(?:rp|rm|idr|usd|myr|sgd|eur|php|thb|vnd)\b|\b(?:idr|usd|myr|sgd|eur|php|thb|vnd)\)?$/iu;
const yesNo = new Set(['yes', 'no', 'y', 'n', 'ya', 'tidak', 'tdk', 'true', 'false', 'benar', 'salah']);
const phone = /^(?:\+\d[\d\s().-]{6,17}|(?:0|62)8\d{7,11})$/;
const iban = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/;
const numbered = /^[\d\s+().-]{3,}$/;
const times = {
  plain: /^\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?$/i,
  dotted: /^\d{1,2}[.:]\d{2}(?:[.:]\d{2})?$/,
};

const asNumber = {
  '.': plainNumber.prepare({ decimal: '.' }),
  ',': plainNumber.prepare({ decimal: ',' }),
};

/** What the texts of a column, none of them blank, seem to be. Identifiers are no numbers, however many digits they have. */
export function kindOfColumn(heading: string, texts: readonly string[]): KindOfColumn {
  if (texts.length === 0) return { kind: 'text' };
  return (
    datesIn(texts) ??
    simpleKind(heading, texts) ??
    numbersIn(heading, texts) ?? { kind: isIdentifier(heading, texts) ? 'identifier' : 'text' }
  );
}

function simpleKind(heading: string, texts: readonly string[]): KindOfColumn | undefined {
  const says = (kind: HeadingKind): boolean => headingSays(heading, kind);
  if (mostly(texts, (text) => times.plain.test(text) || (says('time') && times.dotted.test(text))))
    return { kind: 'time' };
  if (mostly(texts, (text) => yesNo.has(text.toLowerCase()))) return { kind: 'yes-no' };
  const isNumbered = mostly(texts, (text) => numbered.test(text) && /\d{3}/.test(text));
  if (says('account') && mostly(texts, (text) => /\d{4}/.test(text))) return { kind: 'account' };
  if (mostly(texts, (text) => phone.test(text)) || (says('phone') && isNumbered)) return { kind: 'phone' };
  return mostly(texts, (text) => iban.test(text.replaceAll(' ', ''))) ? { kind: 'account' } : undefined;
}

function datesIn(texts: readonly string[]): KindOfColumn | undefined {
  const shapes = texts.map(dateShape);
  if (!mostly(shapes, ({ size }) => size > 0)) return undefined;
  const dates: readonly DateShape[] = shapes.filter(({ size }) => size > 0);
  const orders = dateOrders.filter((order) => dates.every((shape) => shape.has(order)));
  const [order] = orders;
  if (orders.length > 1) return { kind: 'date', ambiguous: 'day-month' };
  return { kind: 'date', ...(order && { order }) };
}

function numbersIn(heading: string, texts: readonly string[]): KindOfColumn | undefined {
  const fits = (['.', ','] as const).filter((decimal) =>
    mostly(texts, (text) => isPlain(text) && asNumber[decimal]([text]).ok),
  );
  if (fits.length === 0 || isIdentifier(heading, texts)) return undefined;
  const isMoney = mostly(texts, (text) => currency.test(text)) || headingSays(heading, 'money');
  const [decimal] = fits;
  return { kind: isMoney ? 'money' : 'number', ...(fits.length === 1 && decimal && { decimal }) };
}

/** Letters beside a number are a currency; `Unit 1` is a name. */
function isPlain(text: string): boolean {
  return !/\p{L}/u.test(text) || currency.test(text);
}

/** Long or padded figures, or codes of letters and figures: what is compared sign by sign. */
function isIdentifier(heading: string, texts: readonly string[]): boolean {
  const isCode = (text: string): boolean => /\d/.test(text) && /^[\p{L}\p{N}./_-]{1,40}$/u.test(text);
  if (headingSays(heading, 'identifier') && mostly(texts, isCode)) return true;
  if (texts.some((text) => /^0\d{3,}$/.test(text))) return true;
  if (mostly(texts, (text) => /^\d{10,}$/.test(text))) return true;
  return mostly(texts, (text) => isCode(text) && /\p{L}/u.test(text));
}

function mostly<T>(all: readonly T[], holds: (one: T) => boolean): boolean {
  const found = all.filter(holds).length;
  return found > 0 && found >= all.length * most;
}
