import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import { entitiesOf, type ExportScope, linksBetween } from '../formats/export-scope.ts';
import { cellWords, headings, type TableColumn } from '../formats/own-table/column-words.ts';
import { eachInSteps, type Steps } from '../tables/steps.ts';
import { type Cell, numberCell, textCell } from './cell.ts';
import { scoreCells } from './score-columns.ts';
import type { Sheet } from './sheet.ts';
import { sourceCells } from './source-words.ts';
import type { TableWords } from './table-words.ts';
import { usedColumns, valueHeadings, ValueRows } from './value-columns.ts';

interface Around {
  /** Names of entities. */
  readonly labels: ReadonlyMap<Identifier, string>;
  readonly words: TableWords;
}

type Told = readonly [TableColumn, (link: Link, around: Around) => Cell];

const always: readonly Told[] = [
  ['key', ({ id }) => id],
  ['fromName', ({ from }, { labels }) => textCell(labels.get(from))],
  ['from', ({ from }) => from],
  ['toName', ({ to }, { labels }) => textCell(labels.get(to))],
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
export function* linkSheet(scope: ExportScope, words: TableWords): Steps<Sheet> {
  const labels = new Map<Identifier, string>();
  yield* eachInSteps(entitiesOf(scope), ({ id, label }) => labels.set(id, label));
  const around = { labels, words };
  const cellOf = ([, cell]: Told, link: Link) => cell(link, around);
  const { used, properties } = yield* usedColumns(linksBetween(scope), sometimes, cellOf);
  const told = [...always, ...used];
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
      const addSources = sourceCells(scope.rows);
      const valueRows = new ValueRows(properties);
      const repeated = told.map(([column]) => !summed.has(column));
      for (const link of linksBetween(scope)) {
        const fixed = told.map(([, cell]) => cell(link, around));
        let at = 0;
        for (const { cells, citations } of valueRows.of(link.values)) {
          const isFirst = at++ === 0;
          const said = isFirst ? fixed : fixed.map((cell, column) => (repeated[column] ? cell : null));
          const row = said.concat(cells, scores.of(link.id, isFirst));
          addSources(row, isFirst ? both(link.citations, citations) : citations);
          yield row;
        }
      }
    },
  };
}

function both<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return other.length === 0 ? one : [...one, ...other];
}
