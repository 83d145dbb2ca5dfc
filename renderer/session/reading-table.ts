import type { Identifier } from '../../core/case/identifier.ts';
import type { ColumnAnswer, ServedCells, ServedRow, TableQuestion } from '../../core/contract/table.ts';
import type { TableKind } from '../../core/tables/column.ts';
import { ask, type AskOptions } from '../bridge.ts';
import { busyIfSlow } from './busy.ts';
import type { Measured } from './measured.ts';
import { valueOf } from './notices.ts';
import { now } from './session.ts';
import { look, type ReadRow, putTabling, tabling, type TableLook } from './tabling.ts';

/** What is asked of the case service about a table. */
export interface TableAsked {
  readonly question: TableQuestion;
  readonly column: string;
  readonly descending: boolean;
  /** What the codes of that column are called; null where it holds no codes. */
  readonly wordOf: ((key: string) => string) | null;
}

/** Rows whose cells are asked for at once. */
const mostCells = 2500;
/** Rows kept beside those in sight. */
const mostKept = 4000;

let latest = new AbortController();
/** How the rows in sight are ordered. */
let shownOrder: TableLook['order'] | null = null;
/** Rows that need not be read again: the same revision, for the same reader. */
let current = new Map<Identifier, ReadonlySet<string>>();
let currentFor = '';

/**
 * Reads which rows there are, in order; a later call takes the place of those before. Where the person calls it off, the
 * table is ordered as what is in sight is.
 */
export async function readTable({ question, column, descending, wordOf }: TableAsked): Promise<void> {
  latest.abort();
  const mine = (latest = new AbortController());
  const result = await busyIfSlow(
    'table:reading',
    async (options) => {
      const words = wordOf && (await wordsOf(question, column, { wordOf, options }));
      const order = { column, descending, ...(words && { words }) };
      return ask('table', { ...question, order }, options);
    },
    mine,
  );
  if (mine !== latest || question.kind !== tabling().kind) return;
  if (mine.signal.aborted) backToOrder(question.kind);
  const answer = mine.signal.aborted ? undefined : valueOf(result);
  if (!answer) return;
  const scores = Object.values(now().results).map(stampOf);
  const readFor = JSON.stringify([answer.revision, question.kind, question.reader, scores]);
  if (readFor !== currentFor) current = new Map();
  currentFor = readFor;
  shownOrder = { column, descending };
  putTabling({ answer: { ...answer, kind: question.kind } });
}

/** What tells the scores of a measure from others of it. */
function stampOf({ measure, network, normalised, revision, bound }: Measured): unknown {
  return [measure, network, normalised, revision, bound];
}

/** Back to the order of what is in sight, which is at hand. */
function backToOrder(kind: TableKind): void {
  if (shownOrder && tabling().answer?.kind === kind) look({ order: shownOrder });
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

interface Wanted {
  readonly ids: readonly Identifier[];
  readonly columns: readonly string[];
}

/**
 * Reads what stands in the columns of rows without keeping it, and gives it on part by part in the order asked; the next
 * part is read while one is taken. False where that was called off or a part failed.
 */
export async function readCells(
  { kind, reader }: Pick<TableQuestion, 'kind' | 'reader'>,
  { ids, columns }: Wanted,
  take: (part: ServedCells) => Promise<void>,
  { signal, onProgress }: AskOptions,
): Promise<boolean> {
  const askFrom = (at: number) =>
    ask('table-cells', { kind, reader, ids: ids.slice(at, at + mostCells), columns: [...columns] });
  let next = ids.length > 0 ? askFrom(0) : null;
  for (let at = mostCells; next; at += mostCells) {
    const answer = valueOf(await next);
    if (!answer || signal?.aborted) return false;
    next = at < ids.length ? askFrom(at) : null;
    await take(answer);
    onProgress?.({ done: Math.min(1, at / ids.length), doing: 'measuring' });
  }
  return true;
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
  { wordOf, options }: { readonly wordOf: (key: string) => string; readonly options: AskOptions },
): Promise<Record<string, string>> {
  const asked = { ...question, conditions: [], text: '', column };
  const result = await ask('table-column', asked, options);
  return Object.fromEntries((result.ok ? result.value.values : []).map(({ key }) => [key, wordOf(key)]));
}
