import type { CaseRows } from '../../../core/case/case-rows.ts';
import type { Change, RowChange } from '../../../core/case/change.ts';
import type { LiveCase } from '../../../core/case/live-case.ts';
import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import { type Row, type TableName, tableNames, tables } from '../../../core/case/tables.ts';
import { parse } from '../../../core/case/parse.ts';
import { withWritten, writtenIn } from '../../../core/case/written-rows.ts';
import { partOf, type Steps } from '../../../core/tables/steps.ts';

/** Some milliseconds' work. */
const rowsAStep = 512;

/**
 * The Change as it will be stored and applied: every `before` is the row the case holds, every `after` is what its
 * schema makes of it. What this admits can be read back, for the same check stands at opening. Refuses stale rows, rows
 * that are none and rows named twice.
 */
export function* admit(rows: LiveCase, change: Change): Steps<Result<Change>> {
  const fresh = yield* partOf(checking(rows, change), 0, 0.5);
  if (!fresh.ok) return fresh;
  return yield* partOf(
    convert(change, (table, row) => admitRow(rows, table, row)),
    0.5,
    1,
  );
}

/** Parses rows before and after, for a Change that is read to be looked at and not to be applied. */
export function parseChange(change: Change): Steps<Result<Change>> {
  return convert(change, (table, { id, before, after }) => {
    const parsed = parseRow(table, id, before);
    if (!parsed.ok) return parsed;
    const next = parseRow(table, id, after);
    return next.ok ? succeed({ id, before: parsed.value, after: next.value }) : next;
  });
}

/** A row as its table promises it, with the id it is stored under; null stays null. A good row is not copied. */
export function parseRow<T extends TableName>(table: T, id: string, row: unknown): Result<Row<T> | null> {
  if (row === null) return succeed(null);
  const parsed = parse<Row<TableName>>(tables[table], row);
  if (!parsed.ok) {
    const { field = '', reason = '' } = parsed.problem.details ?? {};
    return refuse(table, `${id} ${field}`.trim(), `${reason}`);
  }
  if (parsed.value.id !== id) return refuse(table, id, 'another id');
  return succeed(parsed.value as Row<T>);
}

function* checking(rows: LiveCase, change: Change): Steps<Result<null>> {
  for (const table of tableNames) {
    const all = writtenIn(change, table) ? [] : (change[table] ?? []);
    for (let start = 0; start < all.length; start += rowsAStep) {
      const fresh = rows.check({ [table]: all.slice(start, start + rowsAStep) });
      if (!fresh.ok) return fresh;
      yield start / all.length;
    }
  }
  return succeed(null);
}

function admitRow(rows: CaseRows, table: TableName, row: RowChange<TableName>): Result<RowChange<TableName>> {
  const { id } = row;
  const after = parseRow(table, id, row.after);
  if (!after.ok) return after;
  const before = rows.row(table, id) ?? null;
  // of a large import a second copy would not be worth its memory
  return succeed(
    before === row.before && after.value === row.after ? row : { id, before, after: after.value },
  );
}

function* convert(
  change: Change,
  convertRow: (table: TableName, row: RowChange<TableName>) => Result<RowChange<TableName>>,
): Steps<Result<Change>> {
  const result: { [T in TableName]?: readonly RowChange<TableName>[] } = {};
  const written: TableName[] = [];
  for (const table of tableNames) {
    if (writtenIn(change, table)) {
      written.push(table);
      continue;
    }
    const converted = yield* convertRows(table, change[table] ?? [], convertRow);
    if (!converted.ok) return converted;
    if (converted.value.length > 0) result[table] = converted.value;
  }
  const admitted = result as Change;
  return succeed(written.reduce((made, table) => keepWritten(change, table, made), admitted));
}

/** What was written already needs no check: whoever wrote it knows that it holds. */
function keepWritten(change: Change, table: TableName, made: Change): Change {
  const rows = writtenIn(change, table);
  return rows ? withWritten(made, table, rows) : made;
}

function* convertRows(
  table: TableName,
  rows: readonly RowChange<TableName>[],
  convertRow: (table: TableName, row: RowChange<TableName>) => Result<RowChange<TableName>>,
): Steps<Result<readonly RowChange<TableName>[]>> {
  const known = new Set<string>();
  const result: RowChange<TableName>[] = [];
  for (const row of rows) {
    const converted = convertRow(table, row);
    if (!converted.ok) return converted;
    if (known.size === known.add(row.id).size) return refuse(table, row.id, 'named twice');
    result.push(converted.value);
    if (result.length % rowsAStep === 0) yield result.length / rows.length;
  }
  return succeed(result);
}

function refuse(table: TableName, row: string, reason: string) {
  return fail('bad-input', { details: { field: `${table} ${row}`, reason } });
}
