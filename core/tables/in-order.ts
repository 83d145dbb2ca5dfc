import { writtenSpan } from '../facets/written-span.ts';
import type { Column, ColumnKind, TableContext, TableRow } from './column.ts';
import { gradeOfKey, gradeRank } from './grade-rank.ts';

/** How a table is put in order. */
export interface TableOrder<Row> {
  readonly column: Column<Row>;
  readonly descending: boolean;
  /** BCP 47; names and words are compared as its readers expect. */
  readonly language: string;
  /** What codes of the column are called, to be ordered by that. */
  readonly words?: Readonly<Record<string, string>>;
}

type Key = string | number | null;

/** A number as values are written, without anything that would be lost in it: no leading zero, no long row of digits. */
const decimal = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

/**
 * Rows by a column: names and words by the language, numbers, moments and grades by value, of several values of a row
 * the first; what has none comes last either way. Equal rows stay in the order they came, so that rows which came in
 * the order of their titles are in that order among equals.
 */
export function inOrder<Row extends TableRow>(
  rows: readonly Row[],
  order: TableOrder<Row>,
  context: TableContext,
): Row[] {
  const keys = sortKeys(
    rows.map((row) => order.column.keys(row, context)[0]),
    order,
  );
  const ranks = ranksOf(keys, order);
  const sign = order.descending ? -1 : 1;
  const places = keys.map((key) => (key === null ? Infinity : sign * (ranks.get(key) ?? 0)));
  return byPlace(rows, places);
}

/** Rows by their titles, equal ones by id: done in a fraction of the time where they come nearly so already. */
export function inTitleOrder<Row extends TableRow>(
  rows: readonly Row[],
  language: string,
  { titleOf }: Pick<TableContext, 'titleOf'>,
): Row[] {
  const words = collator(language);
  const titled = rows.map((row) => ({ row, title: titleOf(row) }));
  titled.sort(
    (left, right) => words.compare(left.title, right.title) || (left.row.id < right.row.id ? -1 : 1),
  );
  return titled.map(({ row }) => row);
}

/** What values are compared as: columns of free words hold numbers or moments where all of their values are such. */
export function kindOfKeys(kind: ColumnKind, keys: Iterable<string | undefined>): ColumnKind {
  if (kind !== 'word') return kind;
  const known = [...keys].filter((key) => key !== undefined);
  if (known.length === 0) return kind;
  if (known.every((key) => decimal.test(key))) return 'number';
  return known.every((key) => looksDated.test(key) && writtenSpan(key) !== null) ? 'moment' : kind;
}

/** Keeps what is plainly no moment from being read as one. */
const looksDated = /^[\d.]/;

function sortKeys<Row>(read: readonly (string | undefined)[], { column, words }: TableOrder<Row>): Key[] {
  if (words) return read.map((key) => (key === undefined ? null : (words[key] ?? key)));
  const of = readers[kindOfKeys(column.kind, read)];
  return read.map((key) => (key === undefined ? null : of(key)));
}

const readers: Readonly<Record<ColumnKind, (key: string) => Key>> = {
  name: (key) => key,
  word: (key) => key,
  number: (key) => finite(Number(key)),
  moment: (key) => writtenSpan(key)?.first ?? null,
  grade(key) {
    const grade = gradeOfKey(key);
    return grade ? gradeRank(grade) : null;
  },
};

/** The place of each different key among them: comparing names is dear, so each is compared once only. */
function ranksOf(
  keys: readonly Key[],
  { language }: { readonly language: string },
): ReadonlyMap<Key, number> {
  const words = collator(language);
  const distinct = [...new Set(keys)]
    .filter((key) => key !== null)
    .sort((left, right) => compare(left, right, words));
  const ranks = new Map<Key, number>();
  let rank = 0;
  distinct.forEach((key, at) => {
    const before = distinct[at - 1];
    if (before !== undefined && compare(before, key, words) !== 0) rank++;
    ranks.set(key, rank);
  });
  return ranks;
}

function compare(left: string | number, right: string | number, words: Intl.Collator): number {
  if (typeof left === 'number' && typeof right === 'number')
    return left === right ? 0 : left < right ? -1 : 1;
  return words.compare(String(left), String(right));
}

function collator(language: string): Intl.Collator {
  return new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
}

function byPlace<Row>(rows: readonly Row[], places: readonly number[]): Row[] {
  const order = Array.from(rows.keys());
  order.sort((left, right) => {
    const [one, other] = [places[left] ?? 0, places[right] ?? 0];
    return one === other ? 0 : one < other ? -1 : 1;
  });
  return order.flatMap((place) => rows[place] ?? []);
}

function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
