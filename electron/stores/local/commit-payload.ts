import { z } from 'zod';

import { type Change, type RowChange, sizeOf } from '../../../core/case/change.ts';
import type { HistoryEntry } from '../../../core/case/history.ts';
import { identifier } from '../../../core/case/identifier.ts';
import { parse } from '../../../core/case/parse.ts';
import { type TableName, tableNames } from '../../../core/case/tables.ts';
import { writtenIn } from '../../../core/case/written-rows.ts';
import type { Steps } from '../../../core/tables/steps.ts';
import type { Committed } from '../case-store.ts';
import { historyEntry } from './history-record.ts';
import { decodeLines, encodeLinesInSteps } from './json-lines.ts';
import type { Pieces } from './pieces.ts';

/** One line of a payload; the rows are as read: parse them before use. */
const rowLine = z.strictObject({
  table: z.enum(tableNames as [TableName, ...TableName[]]),
  id: identifier,
  before: z.unknown(),
  after: z.unknown(),
});

/** Some milliseconds' work. */
const linesAStep = 512;

/** A payload as read: shaped like a commit, its rows not yet parsed. */
export interface UnparsedCommit {
  readonly entry: HistoryEntry;
  readonly change: Change;
}

/** The payload of a frame: a line with the entry, then a line a changed row; lines that are written already go in as they are. */
export function* encodeCommit({ entry, change }: Committed): Steps<Pieces> {
  const pieces: Buffer[] = [];
  const count = 1 + sizeOf(change);
  let waiting: Iterable<unknown>[] = [[entry]];
  for (const table of tableNames) {
    const written = writtenIn(change, table);
    if (!written) {
      waiting.push(linesOf(table, change[table] ?? []));
      continue;
    }
    pieces.push(...(yield* encodeLinesInSteps(oneAfterAnother(waiting), count)));
    pieces.push(...written.pieces.map(bufferOver));
    waiting = [];
  }
  pieces.push(...(yield* encodeLinesInSteps(oneAfterAnother(waiting), count)));
  return pieces;
}

function* oneAfterAnother(lists: readonly Iterable<unknown>[]): Iterable<unknown> {
  for (const list of lists) yield* list;
}

/** Made one after the other; members stand in canonical order, the quickest to write. */
function* linesOf(table: TableName, rows: readonly RowChange<TableName>[]): Iterable<unknown> {
  for (const { id, before, after } of rows) yield { after, before, id, table };
}

function bufferOver({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}

/** Reads a payload back, a little at a time; null when it is not one. */
export function* decodeCommit(payload: Buffer): Steps<UnparsedCommit | null> {
  try {
    const lines = decodeLines(payload);
    const entry = historyEntry.parse(lines.next().value);
    const change: { [T in TableName]?: RowChange<TableName>[] } = {};
    let read = 0;
    for (const line of lines) {
      if (++read % linesAStep === 0) yield 0;
      const row = parse(rowLine, line);
      if (!row.ok) return null;
      const { table, id, before, after } = row.value;
      (change[table] ??= []).push({ id, before, after } as RowChange<TableName>);
    }
    return { entry, change: change };
  } catch {
    return null;
  }
}
