import type { Identifier } from '../../core/case/identifier.ts';
import type { ColumnAnswer, ServedCells, ServedRow, TableQuestion } from '../../core/contract/table.ts';
import { ask, type AskOptions } from '../bridge.ts';
import { busyIfSlow } from './busy.ts';
import { valueOf } from './notices.ts';
import { type ReadRow, putTabling, tabling } from './tabling.ts';

/** What is asked of the case service about a table. */
export interface TableAsked {
  readonly question: TableQuestion;
  readonly column: string;
  readonly descending: boolean;
  /** What the codes of that column are called; null where it holds no codes. */
  readonly wordOf: ((key: string) => string) | null;
}

/** Rows asked for at once. */
const mostAsked = 1000;
/** Rows kept beside those in sight. */
const mostKept = 4000;

let latest = 0;
/** Rows that need not be read again: the same revision, for the same reader. */
let current = new Map<Identifier, ReadonlySet<string>>();
let currentFor = '';

/** Reads which rows there are, in order; the answer to the last call counts. */
export async function readTable({ question, column, descending, wordOf }: TableAsked): Promise<void> {
  const mine = ++latest;
  const words = wordOf && (await wordsOf(question, column, wordOf));
  if (mine !== latest) return;
  const order = { column, descending, ...(words && { words }) };
  const answer = valueOf(
    await busyIfSlow('table:reading', (options) => ask('table', { ...question, order }, options)),
  );
  if (!answer || mine !== latest || question.kind !== tabling().kind) return;
  const readFor = JSON.stringify([answer.revision, question.kind, question.reader]);
  if (readFor !== currentFor) current = new Map();
  currentFor = readFor;
  putTabling({ answer: { ...answer, kind: question.kind } });
}

interface InSight extends Pick<TableQuestion, 'kind' | 'reader'> {
  readonly ids: readonly Identifier[];
  readonly columns: readonly string[];
}

let inSight: InSight | null = null;
let isReading = false;

/**
 * Reads what stands in these columns of these rows, as far as that is not known; older rows stay in sight meanwhile. One
 * part is read at a time, and then only what is in sight by then: who scrolls fast waits for nothing they have passed.
 */
export async function readRows(
  { kind, reader }: Pick<TableQuestion, 'kind' | 'reader'>,
  ids: readonly Identifier[],
  columns: readonly string[],
): Promise<void> {
  inSight = { kind, reader, ids, columns };
  if (isReading) return;
  isReading = true;
  try {
    for (let next = takeInSight(); next; next = takeInSight()) await readMissing(next);
  } finally {
    isReading = false;
  }
}

function takeInSight(): InSight | null {
  const taken = inSight;
  inSight = null;
  return taken;
}

async function readMissing({ kind, reader, ids, columns }: InSight): Promise<void> {
  const missing = ids.filter((id) => !columns.every((column) => current.get(id)?.has(column)));
  if (missing.length === 0) return;
  const readFor = currentFor;
  for (const id of missing) current.set(id, new Set(columns));
  const answer = valueOf(await ask('table-rows', { kind, reader, ids: missing, columns: [...columns] }));
  if (!answer || readFor !== currentFor || kind !== tabling().kind) return;
  const read = answer.rows.map((served): [Identifier, ReadRow] => [served.row.id, readRow(served, columns)]);
  const { rows } = tabling();
  putTabling({ rows: new Map(rows.size > mostKept ? read : [...rows, ...read]) });
  if (rows.size > mostKept) current = new Map(read.map(([id]) => [id, new Set(columns)]));
}

/**
 * Reads what stands in the columns of rows, in the order asked and without keeping it; undefined where that was called
 * off or one part failed.
 */
export async function readCells(
  { kind, reader }: Pick<TableQuestion, 'kind' | 'reader'>,
  { ids, columns }: { readonly ids: readonly Identifier[]; readonly columns: readonly string[] },
  { signal, onProgress }: AskOptions,
): Promise<readonly ServedCells[] | undefined> {
  const all: ServedCells[] = [];
  for (let at = 0; at < ids.length; at += mostAsked) {
    if (signal?.aborted) return undefined;
    const part = ids.slice(at, at + mostAsked);
    const answer = valueOf(await ask('table-cells', { kind, reader, ids: part, columns: [...columns] }));
    if (!answer) return undefined;
    all.push(...answer);
    onProgress?.({ done: all.length / ids.length, doing: 'measuring' });
  }
  return all;
}

/** Reads one column as a whole: its values and what they sum to, of all rows that pass or of these. */
export async function readColumn(
  question: TableQuestion,
  column: string,
  ids?: readonly Identifier[],
): Promise<ColumnAnswer | undefined> {
  const result = await ask('table-column', { ...question, column, ...(ids && { ids: [...ids] }) });
  return result.ok ? result.value : undefined;
}

function readRow({ row, cells }: ServedRow, columns: readonly string[]): ReadRow {
  return { row, cells: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? []])) };
}

async function wordsOf(
  question: TableQuestion,
  column: string,
  wordOf: (key: string) => string,
): Promise<Record<string, string>> {
  const answer = await readColumn({ ...question, conditions: [], text: '' }, column);
  return Object.fromEntries((answer?.values ?? []).map(({ key }) => [key, wordOf(key)]));
}
