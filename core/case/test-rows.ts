import fc from 'fast-check';

import { type Change, type RowChange } from './change.ts';
import type { CaseRows } from './case-rows.ts';
import { placementId } from './chart.ts';
import type { Row, TableName } from './tables.ts';

/** The tables that random Changes touch in any case: those with indexes and those of other shapes. */
export const testTables = [
  ...(['sources', 'entities', 'links', 'occurrences', 'notes', 'charts', 'placements'] as const),
  ...(['sets', 'tasks', 'identities', 'requests', 'types'] as const),
] as const;

/** Attachments need their bytes, which a case in memory only does not ask for. */
const testTablesInMemory = [...testTables, 'attachments'] as const;
type TestTable = (typeof testTablesInMemory)[number];

/** A small pool of ids, so that random rows meet. */
export const testIds = {
  ...{ sources: 3, entities: 6, links: 8, occurrences: 2, notes: 2, charts: 2, placements: 12 },
  ...{ sets: 2, tasks: 2, attachments: 2, identities: 2, requests: 2, types: 2 },
} as const satisfies Record<TestTable, number>;

/** What ids of each table begin with. */
const letters: Readonly<Record<TestTable, string>> = {
  ...{ sources: 'S', entities: 'E', links: 'L', occurrences: 'O', notes: 'N', charts: 'C', placements: 'P' },
  ...{ sets: 'H', tasks: 'T', attachments: 'A', identities: 'I', requests: 'R', types: 'Y' },
};

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

function rowWishesIn(tables: readonly TestTable[]): fc.Arbitrary<RowWish[]> {
  const wish = fc.constantFrom(...tables).chain((table) =>
    fc.record({
      table: fc.constant(table),
      number: fc.nat(testIds[table] - 1),
      content: fc.oneof({ weight: 4, arbitrary: content }, { weight: 1, arbitrary: fc.constant(null) }),
    }),
  );
  return fc.array(wish, { minLength: 1, maxLength: 6 });
}

/** Wishes about rows that any store can hold. */
export const rowWishes = rowWishesIn(testTables);
/** The same with attachments, whose bytes are nowhere: for cases in memory only. */
export const rowWishesInMemory = rowWishesIn(testTablesInMemory);

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
  return `${letters[table]}${number}`;
}

type Content = NonNullable<RowWish['content']>;

function rowOf(table: TestTable, number: number, content: Content): Row<TableName> {
  return { id: idOf(table, number), ...rowsBy[table](content, number) } as Row<TableName>;
}

const citationsOf = ({ a }: Content) => [{ source: `S${a % 3}` }];
const valuesOf = (content: Content) =>
  content.text
    ? [{ id: `V${content.a}`, property: 'name', text: content.text, citations: citationsOf(content) }]
    : [];
const momentOf = ({ a, b }: Content) => `20${a + 10}-0${(b % 9) + 1}${a % 2 ? '~' : ''}`;

/** A row of each table, without its id, that this content fills. */
const rowsBy: { readonly [T in TestTable]: (content: Content, number: number) => Omit<Row<T>, 'id'> } = {
  sources: (content) => ({
    ...{ kind: 'report', label: content.text, purpose: [], derivedFrom: [], date: momentOf(content) },
    ...(content.text && { wording: { reviewDate: content.text } }),
  }),
  entities: (content) => ({
    ...{ type: content.a % 2 ? 'person' : 'phone', label: content.text, values: valuesOf(content) },
  }),
  links: (content) => ({
    ...{ type: 'call', from: `E${content.a % 6}`, to: `E${content.b % 6}`, label: content.text },
    ...{ direction: content.a % 2 ? 'forward' : 'none', strength: 'confirmed', basis: 'reported' },
    ...{ values: valuesOf(content), citations: citationsOf(content), start: momentOf(content) },
  }),
  occurrences: (content) => ({
    ...{ kind: 'position', entity: `E${content.a % 6}`, time: momentOf(content), note: content.text },
    ...{ latitude: content.b - 5, longitude: 104.5, observer: 'AIS', citations: citationsOf(content) },
  }),
  notes: ({ b, text }) => ({ kind: 'remark', label: text, about: [{ row: `E${b % 6}` }] }),
  charts: ({ text }) => ({ label: text, arrangement: 'free' }),
  placements: ({ a, b }, number) => ({
    ...{ chart: `C${number % 2}`, entity: `E${Math.floor(number / 2)}`, x: a * 10.5, y: b / 3 - 1 },
  }),
  sets: ({ a, b, text }) => ({ label: text, entities: [`E${a % 6}`], links: [`L${b % 8}`] }),
  tasks: (content) => ({
    ...{ label: content.text, state: content.a % 2 ? 'open' : 'done', due: momentOf(content) },
    ...{ about: [{ row: `L${content.b % 8}` }], text: content.text },
  }),
  attachments: (content) => ({
    ...{ label: content.text, name: `${content.a}.jpg`, mediaType: 'image/jpeg', bytes: content.b },
    ...{ sha256: content.b.toString(16).repeat(64), about: [{ row: `E${content.a % 6}` }] },
    citations: citationsOf(content),
  }),
  identities: (content) => ({
    ...{ label: content.text, members: ['E0', `E${(content.b % 5) + 1}`], state: 'judged' },
    ...{ basis: content.text, citations: citationsOf(content) },
  }),
  requests: (content) => ({
    ...{ label: content.text, to: { agency: 'NCB Contoh', country: 'MY' }, channel: 'I-24/7', state: 'sent' },
    ...{ sent: momentOf(content), about: [{ row: `E${content.b % 6}` }], answers: [`S${content.a % 3}`] },
    text: content.text,
  }),
  types: ({ a, text }) =>
    a % 2
      ? { kind: 'link', label: text, direction: 'forward' }
      : { kind: 'entity', label: text, family: 'thing', icon: 'box', properties: ['number'] },
};
