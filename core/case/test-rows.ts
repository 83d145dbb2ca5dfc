import fc from 'fast-check';

import { type Change, type RowChange } from './change.ts';
import type { CaseRows } from './case-rows.ts';
import { placementId } from './chart.ts';
import type { Row, TableName } from './tables.ts';

/** The tables that random Changes touch: those with indexes and those of other shapes. */
export const testTables = ['sources', 'entities', 'links', 'notes', 'charts', 'placements'] as const;
export type TestTable = (typeof testTables)[number];

/** A small pool of ids, so that random rows meet. */
export const testIds = { sources: 3, entities: 6, links: 8, notes: 2, charts: 2, placements: 12 } as const;

/** One random wish: give the row with this number new content, or take it away. */
export interface RowWish {
  readonly table: TestTable;
  readonly number: number;
  readonly content: { readonly a: number; readonly b: number; readonly text: string } | null;
}

/** What text fields break on: control characters, combining marks, lone surrogates, text that runs the other way. */
const oddCharacter = fc.constantFrom(
  '\0',
  '\n',
  '"',
  '\\',
  'e\u0301',
  'é',
  '\ud800',
  '😀',
  '\u2028',
  '\u202e',
  'ف',
);

const content = fc.record({
  a: fc.nat(11),
  b: fc.nat(11),
  text: fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.array(oddCharacter, { maxLength: 4 }).map((all) => all.join('')),
  ),
});

const rowWish: fc.Arbitrary<RowWish> = fc.constantFrom(...testTables).chain((table) =>
  fc.record({
    table: fc.constant(table),
    number: fc.nat(testIds[table] - 1),
    content: fc.oneof({ weight: 4, arbitrary: content }, { weight: 1, arbitrary: fc.constant(null) }),
  }),
);

export const rowWishes = fc.array(rowWish, { minLength: 1, maxLength: 6 });

/** The Change that fulfils the wishes on these rows; the last wish about a row wins. */
export function changeOf(rows: CaseRows, wishes: readonly RowWish[]): Change {
  const result: Record<string, Map<string, RowChange<TableName>>> = {};
  for (const { table, number, content: wished } of wishes) {
    const id = idOf(table, number);
    const after = wished && rowOf(table, number, wished);
    (result[table] ??= new Map()).set(id, { id, before: rows.row(table, id) ?? null, after });
  }
  return Object.fromEntries(Object.entries(result).map(([table, changes]) => [table, [...changes.values()]]));
}

function idOf(table: TestTable, number: number): string {
  if (table === 'placements') return placementId(`C${number % 2}`, `E${Math.floor(number / 2)}`);
  return `${table.charAt(0).toUpperCase()}${number}`;
}

function rowOf(
  table: TestTable,
  number: number,
  { a, b, text }: NonNullable<RowWish['content']>,
): Row<TableName> {
  const id = idOf(table, number);
  const citations = [{ source: `S${a % 3}` }];
  const values = text ? [{ id: `V${a}`, property: 'name', text, citations }] : [];
  switch (table) {
    case 'sources':
      return { id, kind: 'report', label: text, purpose: [], derivedFrom: [] };
    case 'entities':
      return { id, type: a % 2 ? 'person' : 'phone', label: text, values };
    case 'links':
      return {
        id,
        type: 'call',
        from: `E${a % 6}`,
        to: `E${b % 6}`,
        direction: a % 2 ? 'forward' : 'none',
        strength: 'confirmed',
        label: text,
        basis: 'reported',
        values,
        citations,
      };
    case 'notes':
      return { id, kind: 'remark', label: text, about: [{ row: `E${b % 6}` }] };
    case 'charts':
      return { id, label: text, arrangement: 'free' };
    case 'placements':
      return { id, chart: `C${number % 2}`, entity: `E${Math.floor(number / 2)}`, x: a * 10.5, y: b / 3 - 1 };
  }
}
