import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import type { TableQuestion } from '../../../core/contract/table.ts';
import type { Column, TableContext, TableKind, TableRow } from '../../../core/tables/column.ts';
import { isTold, propertyOf } from '../../../core/facets/facets.ts';
import { columnOf } from '../../../core/tables/columns.ts';
import { matching } from '../../../core/tables/matching.ts';
import { filterInSteps, mapInSteps, partOf, type Steps } from '../../../core/tables/steps.ts';
import { sumKeys } from '../../../core/tables/sum-keys.ts';
import { CaseTables } from '../case-tables.ts';
import { differentCells } from '../different-cells.ts';
import { inSlices } from '../in-slices.ts';
import { ProtectedPeople } from '../protected-people.ts';
import type { CaseSession } from '../case-session.ts';
import type { Handler } from './handler.ts';

/** Values of a column that are told one by one. */
const mostValues = 1000;
const localeTags = { id: 'id-ID', en: 'en-GB' } as const;

/** The rows of a table in order, as ids: what a table of any length scrolls over. */
export const table: Handler<'table'> = async (question, ask) => {
  const { session } = ask;
  const { kind, order, reader, conditions } = question;
  const column = anyColumn(kind, order.column);
  if (!column) return noColumn(order.column);
  const tables = CaseTables.of(session);
  const scope = await tables.inScope(question);
  if (!scope) return noChart(question);
  const context = await tables.context(reader);
  const by = { ...order, column, language: localeTags[reader.language] };
  const name = await nameOf(question, session);
  const revision = session.store.revision();
  const asked = [order.column, ...conditions.map(({ facet }) => facet)];
  await inSlices(partOf(tables.prepare(asked, scope.rows.length), 0, 0.2), ask);
  const rows = await inSlices(partOf(tables.ordered(scope, by, name, context), 0.2, 0.9), ask);
  const shown = await inSlices(partOf(passing(rows, question, context), 0.9, 1), ask);
  return succeed({
    revision,
    ids: shown.map(({ id }) => id),
    total: rows.length,
    properties: tables.properties(kind, scope),
  });
};

/** The rows in sight, with what stands in each column. */
export const tableRows: Handler<'table-rows'> = async ({ kind, reader, ids, columns }, { session }) => {
  const context = await CaseTables.of(session).context(reader);
  const read = columns.flatMap((id) => anyColumn(kind, id) ?? []);
  if (read.length < columns.length) return noColumn(columns.join(', '));
  const rows = await session.store.rows(kind, ids);
  return succeed({
    revision: session.store.revision(),
    rows: rows.map((row) => ({ row, cells: read.map((column) => column.keys(row, context)) })),
  });
};

/** What stands in the columns of rows, without the rows: to be copied by the thousand. */
export const tableCells: Handler<'table-cells'> = async ({ kind, reader, ids, columns }, ask) => {
  const { store } = ask.session;
  const tables = CaseTables.of(ask.session);
  const context = await tables.context(reader);
  const read = columns.flatMap((id) => anyColumn(kind, id) ?? []);
  if (read.length < columns.length) return noColumn(columns.join(', '));
  await inSlices(tables.prepare(columns, ids.length), ask);
  const rows = await store.rows(kind, ids);
  const told = read.map((column) =>
    differentCells(rows, (row) => (isUntold(row, column, context) ? null : column.keys(row, context))),
  );
  return succeed({ ids: rows.map(({ id }) => id), columns: told });
};

/** Whether a row has a value in a column that must not be told of it. */
function isUntold(row: TableRow, { id }: Column, context: TableContext): boolean {
  const property = propertyOf(id);
  if (property === undefined || !('values' in row) || isTold(id, row.id, context)) return false;
  return row.values.some((value) => value.property === property);
}

/** One column over all rows that pass, or over some of them: how often each value comes, and what they sum to. */
export const tableColumn: Handler<'table-column'> = async (question, ask) => {
  const column = anyColumn(question.kind, question.column);
  if (!column) return noColumn(question.column);
  const tables = CaseTables.of(ask.session);
  const scope = await tables.inScope(question);
  if (!scope) return noChart(question);
  const context = await tables.context(question.reader);
  await inSlices(
    tables.prepare([column.id, ...question.conditions.map(({ facet }) => facet)], scope.rows.length),
    ask,
  );
  const chosen = question.ids && new Set(question.ids);
  const among = chosen ? scope.rows.filter(({ id }) => chosen.has(id)) : scope.rows;
  const rows = await inSlices(passing(among, question, context), ask);
  const keys = await inSlices(
    mapInSteps(rows, (row) => column.keys(row, context)),
    ask,
  );
  const counts = countsOf(keys);
  const isMixed = column.id === 'amount' && new Set(rows.map(currencyOf)).size > 1;
  const { known, ...sums } = sumKeys(column.kind, keys);
  return succeed({
    values: counts.slice(0, mostValues),
    more: Math.max(0, counts.length - mostValues),
    unknown: rows.length - known,
    known,
    // amounts of several currencies come to nothing together
    ...(isMixed ? { kind: 'word' as const } : sums),
  });
};

function anyColumn(kind: TableKind, id: string): Column | undefined {
  return columnOf(kind, id);
}

function* passing(
  rows: readonly TableRow[],
  { kind, conditions, text }: TableQuestion,
  context: TableContext,
): Steps<readonly TableRow[]> {
  if (conditions.length === 0 && text.trim() === '') return rows;
  return yield* filterInSteps(rows, matching<TableKind>(kind, { conditions, text }, context));
}

function countsOf(keys: readonly (readonly string[])[]) {
  const counts = new Map<string, number>();
  for (const row of keys) for (const key of new Set(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((left, right) => right.count - left.count || (left.key < right.key ? -1 : 1));
}

function currencyOf(row: TableRow): string | undefined {
  return 'money' in row ? row.money.currency : undefined;
}

/** Tells the tables of one reader from those of another: names are ordered as they are shown. */
async function nameOf({ kind, reader }: TableQuestion, session: CaseSession): Promise<string> {
  const { version } = await ProtectedPeople.of(session);
  return JSON.stringify([kind, reader, reader.masked && version]);
}

function noColumn(column: string): Result<never> {
  return fail('bad-input', { details: { field: 'column', reason: column } });
}

function noChart({ chart = '' }: TableQuestion): Result<never> {
  return fail('row-missing', { details: { table: 'charts', row: chart } });
}
