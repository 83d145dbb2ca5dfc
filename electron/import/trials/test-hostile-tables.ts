import { headings } from '../../../core/formats/own-table/column-words.ts';
import { specOf } from '../../../core/table-spec/test-spec.ts';
import type { Seed, Twist } from './test-hostile-file.ts';
import { hostileWords } from './test-hostile-words.ts';

const people = ['Anda Contoh', 'Beni Contoh', 'Citra Contoh', 'Dodi Contoh', 'Eka Contoh'];

function csv(rows: readonly (readonly (string | number)[])[], separator = ','): string {
  return `${rows.map((cells) => cells.join(separator)).join('\n')}\n`;
}

function rowsOf(
  count: number,
  row: (index: number) => readonly (string | number)[],
): (readonly (string | number)[])[] {
  return Array.from({ length: count }, (_, index) => row(index));
}

const person = (index: number): string => people[index % people.length] ?? '';
const own = headings.id;

const texts: Readonly<Record<string, string>> = {
  'edge-list': csv([
    ['from', 'to', 'type', 'amount', 'date', 'note'],
    ...rowsOf(30, (index) => [
      person(index),
      person(index + 1),
      'called',
      index * 1000,
      '2025-03-14',
      `Catatan ${index}`,
    ]),
  ]),
  'edge-list, semicolons': csv(
    [['Dari', 'Ke', 'Nominal'], ...rowsOf(20, (index) => [person(index), person(index + 2), index])],
    ';',
  ),
  'node-list': csv([
    ['id', 'name', 'residence', 'birthDate', 'number'],
    ...rowsOf(20, (index) => [`P${index}`, person(index), 'ID', '1980-01-02', `00${index}`]),
  ]),
  'adjacency-matrix': csv([
    ['', ...people],
    ...people.map((name, row) => [name, ...people.map((_, column) => (row === column ? 0 : row + column))]),
  ]),
  'entity-table': csv([
    [own.key, own.label, own.type, own.typeName, own.sources, own.grade, own.handling, 'residence'],
    ...rowsOf(12, (index) => [`E${index}`, person(index), 'person', 'Orang', 'Laporan 7', 'B2', 'P', 'ID']),
  ]),
  'link-table': csv([
    [own.key, own.from, own.to, own.type, own.typeName, own.sources, own.grade, own.handling, own.start],
    ...rowsOf(12, (index) => [
      `L${index}`,
      `E${index}`,
      `E${index + 1}`,
      'called',
      'Menelepon',
      'Laporan 7',
      'B2',
      'P',
      '2025-03',
    ]),
  ]),
  'json lines': `${rowsOf(20, (index) => [JSON.stringify({ from: person(index), to: person(index + 1), amount: index })]).join('\n')}\n`,
};

const bare = csv(rowsOf(30, (index) => [person(index), person(index + 1)]));
const fixed = `${rowsOf(20, (index) => [`${`P${index}`.padEnd(8)}${person(index).padEnd(16)}2025-03-14`]).join('\n')}\n`;

const called = specOf({
  name: 'Panggilan',
  entities: [
    { name: 'who', type: { always: 'person' }, key: ['from'] },
    { name: 'whom', type: { always: 'person' }, key: ['to'] },
  ],
  links: [
    {
      ...{ from: 'who', to: 'whom', type: { always: 'called' }, direction: { always: 'forward' } },
      ...{ start: 'date', amount: 'amount', properties: [{ column: 'note', property: 'note' }] },
    },
  ],
  steps: [{ step: 'trim', from: ['from'], into: ['from'] }],
});
const inColumns = specOf({
  ...{ name: 'Kolom tetap', widths: [8, 16, 10], columns: ['id', 'name', 'birthDate'] },
  entities: [
    {
      ...{ name: 'who', type: { always: 'person' }, key: ['id'], label: 'name' },
      properties: [{ column: 'birthDate', property: 'birthDate' }],
    },
  ],
});

/** Honest tables: one of each format for tables, and some that are read by a specification. */
export const tableSeeds: readonly Seed[] = [
  ...Object.entries(texts).map(([seed, text]) => ({ seed, text, options: {} })),
  { seed: 'edge-list-bare', text: bare, options: { format: 'edge-list-bare' } },
  { seed: 'by specification', text: texts['edge-list'] ?? '', options: { spec: called } },
  { seed: 'columns of fixed width', text: fixed, options: { spec: inColumns } },
].map((seed) => ({
  ...seed,
  family: 'tables',
  name: seed.seed === 'json lines' ? 'kasus.jsonl' : 'kasus.csv',
}));

/** What only tables suffer from. */
export function tableTwists(text: string): Twist[] {
  const [head = '', ...rest] = text.split('\n');
  const body = rest.join('\n');
  const separator = head.includes(';') ? ';' : ',';
  const cells = head.split(separator);
  const withHead = (changed: readonly string[]): string => `${changed.join(separator)}\n${body}`;
  return [
    ...Object.entries(hostileWords).map(([what, word]) => ({
      what: `${what} for a heading`,
      make: () => withHead([...cells.slice(0, -1), word]),
    })),
    { what: 'all headings alike', make: () => withHead(cells.map(() => 'from')) },
    { what: 'no headings', make: () => body },
    { what: 'headings only', make: () => head },
    { what: 'headings twice', make: () => `${head}\n${head}\n${body}` },
    {
      what: 'headings by the hundred thousand',
      make: () =>
        withHead([
          ...cells,
          ...rowsOf(100_000, (index) => [`h${index}`])
            .flat()
            .map(String),
        ]),
    },
    { what: 'cells by the hundred thousand', make: () => `${text}${separator.repeat(100_000)}\n` },
    {
      what: 'rows wider and wider',
      make: () => head + rowsOf(1000, (index) => [`\n${separator.repeat(index)}`]).join(''),
    },
    {
      what: 'rows of separators',
      make: () => `${head}\n${`${separator.repeat(cells.length - 1)}\n`.repeat(300_000)}`,
    },
    { what: 'a quote never closed', make: () => `${text}"${body}` },
    { what: 'a quote never closed at once', make: () => `"${text}` },
    { what: 'every cell in quotes', make: () => text.replaceAll(/[^,;\n]+/g, '"$&"') },
    { what: 'quotes around nothing', make: () => text.replaceAll(separator, '""') },
    { what: 'quotes within quotes', make: () => text.replaceAll(/[^,;\n]+/g, '"""$&"""') },
    {
      what: 'another separator on every line',
      make: () =>
        text
          .split('\n')
          .map((line, at) => line.replaceAll(separator, [',', ';', '\t', '|'][at % 4] ?? ','))
          .join('\n'),
    },
    { what: 'a separator nobody uses', make: () => text.replaceAll(separator, '\u001F') },
    {
      what: 'a cell of megabytes in quotes',
      make: () => `${head}\n"${'x'.repeat(8_000_000)}"${separator}b\n${body}`,
    },
    {
      what: 'a cell of many lines in quotes',
      make: () => `${head}\n"${'x\n'.repeat(500_000)}"${separator}b\n${body}`,
    },
    {
      what: 'a hundred thousand people',
      make: () =>
        `${head}\n${rowsOf(100_000, (index) => cells.map((_, at) => `${at}x${index}`))
          .map((row) => row.join(separator))
          .join('\n')}\n`,
    },
    {
      what: 'one person a hundred thousand times',
      make: () => `${head}\n${`${rest[0] ?? ''}\n`.repeat(100_000)}`,
    },
    { what: 'lines that say sep=', make: () => `sep=${separator}\n${text}` },
    { what: 'a program for a file', make: () => `#!/bin/sh\n${text}` },
  ];
}
