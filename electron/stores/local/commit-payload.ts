import { z } from 'zod';

import { type Change, forEachRow, type RowChange } from '../../../core/case/change.ts';
import type { HistoryEntry } from '../../../core/case/history.ts';
import { identifier } from '../../../core/case/identifier.ts';
import { type TableName, tableNames } from '../../../core/case/tables.ts';
import type { Steps } from '../../../core/tables/steps.ts';
import type { Committed } from '../case-store.ts';
import { historyEntry } from './history-record.ts';
import { decodeLines, encodeLinesInSteps } from './json-lines.ts';

/** One line of a payload; the rows are as read: parse them before use. */
const rowLine = z.strictObject({
  table: z.enum(tableNames as [TableName, ...TableName[]]),
  id: identifier,
  before: z.unknown(),
  after: z.unknown(),
});

/** A payload as read: shaped like a commit, its rows not yet parsed. */
export interface UnparsedCommit {
  readonly entry: HistoryEntry;
  readonly change: Change;
}

/** The payload of a frame: a line with the entry, then a line a changed row. */
export function* encodeCommit({ entry, change }: Committed): Steps<Buffer> {
  const lines: unknown[] = [entry];
  // in canonical order already, which is the quickest to write
  forEachRow(change, (table, { id, before, after }) => lines.push({ after, before, id, table }));
  return yield* encodeLinesInSteps(lines);
}

/** Reads a payload back; null when it is not one. */
export function decodeCommit(payload: Buffer): UnparsedCommit | null {
  try {
    const lines = decodeLines(payload);
    const entry = historyEntry.parse(lines.next().value);
    const change: { [T in TableName]?: RowChange<TableName>[] } = {};
    for (const line of lines) {
      const { table, id, before, after } = rowLine.parse(line);
      (change[table] ??= []).push({ id, before, after } as RowChange<TableName>);
    }
    return { entry, change: change };
  } catch {
    return null;
  }
}
