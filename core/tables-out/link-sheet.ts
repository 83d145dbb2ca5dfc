import type { Link } from '../case/link.ts';
import { type ExportScope, gathered } from '../formats/export-scope.ts';
import { cellWords, headings, type TableColumn } from '../formats/own-table/column-words.ts';
import { type Cell, numberCell, textCell } from './cell.ts';
import { isUsed } from './entity-sheet.ts';
import { scoreCells } from './score-columns.ts';
import type { Sheet } from './sheet.ts';
import { sourceCells } from './source-words.ts';
import type { TableWords } from './table-words.ts';
import { propertiesOf, valueHeadings, valueRows } from './value-columns.ts';

interface Around {
  readonly scope: ExportScope;
  readonly words: TableWords;
}

type Told = readonly [TableColumn, (link: Link, around: Around) => Cell];

const always: readonly Told[] = [
  ['key', ({ id }) => id],
  ['fromName', ({ from }, { scope }) => textCell(scope.rows.row('entities', from)?.label)],
  ['from', ({ from }) => from],
  ['toName', ({ to }, { scope }) => textCell(scope.rows.row('entities', to)?.label)],
  ['to', ({ to }) => to],
  [
    'typeName',
    ({ type }, { words }) => textCell(Object.hasOwn(words.linkTypes, type) ? words.linkTypes[type] : type),
  ],
  ['type', ({ type }) => type],
  ['direction', ({ direction }, { words }) => cellWords[words.language].direction[direction]],
  ['strength', ({ strength }, { words }) => cellWords[words.language].strength[strength]],
  ['basis', ({ basis }, { words }) => cellWords[words.language].basis[basis]],
];
const sometimes: readonly Told[] = [
  ['label', ({ label }) => textCell(label)],
  ['labelId', ({ translations }) => translations?.id ?? null],
  ['labelEn', ({ translations }) => translations?.en ?? null],
  ['start', ({ start }) => textCell(start)],
  ['end', ({ end }) => textCell(end)],
  ['startWording', ({ wording }) => textCell(wording?.start)],
  ['endWording', ({ wording }) => textCell(wording?.end)],
  ['amount', ({ money }) => numberCell(money?.amount)],
  ['currency', ({ money }) => textCell(money?.currency)],
  ['count', ({ count }) => numberCell(count?.toString())],
];

/** What people add up: it is said once. */
const summed: ReadonlySet<TableColumn | undefined> = new Set(['amount', 'count']);

/**
 * The links of a scope with the ids and names of both ends: one a row, one row more for every further value of a property.
 * What a link itself rests on stands in its first row.
 */
export function linkSheet(written: ExportScope, words: TableWords): Sheet {
  const scope = gathered(written);
  const { links } = scope.found;
  const around = { scope, words };
  const told = [...always, ...sometimes.filter(([, cell]) => isUsed(links, (row) => cell(row, around)))];
  const properties = propertiesOf(links);
  const scores = scoreCells(scope, 'links');
  const named = headings[words.language];
  return {
    name: words.language === 'id' ? 'Kaitan' : 'Links',
    headings: [
      ...told.map(([column]) => named[column]),
      ...valueHeadings(properties, words),
      ...scores.headings,
      ...[named.sources, named.grade, named.handling],
    ],
    *rows() {
      const restingOn = sourceCells(scope.rows);
      const repeated = told.map(([column]) => !summed.has(column));
      for (const link of links) {
        const fixed = told.map(([, cell]) => cell(link, around));
        let at = 0;
        for (const { cells, citations } of valueRows(link.values, properties)) {
          const isFirst = at++ === 0;
          const row = isFirst ? fixed : fixed.map((cell, column) => (repeated[column] ? cell : null));
          const rests = isFirst ? both(link.citations, citations) : citations;
          yield row.concat(cells, scores.of(link.id, isFirst), restingOn(rests));
        }
      }
    },
  };
}

function both<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return other.length === 0 ? one : [...one, ...other];
}
