import type { Entity } from '../case/entity.ts';
import { entitiesOf, type ExportScope } from '../formats/export-scope.ts';
import { cellWords, headings, type TableColumn } from '../formats/own-table/column-words.ts';
import type { Steps } from '../tables/steps.ts';
import { type Cell, textCell } from './cell.ts';
import { scoreCells } from './score-columns.ts';
import type { Sheet } from './sheet.ts';
import { sourceCells } from './source-words.ts';
import type { TableWords } from './table-words.ts';
import { usedColumns, valueHeadings, ValueRows } from './value-columns.ts';

type Told = readonly [TableColumn, (entity: Entity, words: TableWords) => Cell];

const always: readonly Told[] = [
  ['key', ({ id }) => id],
  ['label', ({ label }) => textCell(label)],
  [
    'typeName',
    ({ type }, { entityTypes }) => textCell(Object.hasOwn(entityTypes, type) ? entityTypes[type] : type),
  ],
  ['type', ({ type }) => type],
];
const sometimes: readonly Told[] = [
  ['labelId', ({ translations }) => translations?.id ?? null],
  ['labelEn', ({ translations }) => translations?.en ?? null],
  ['synthetic', ({ synthetic }, { language }) => (synthetic ? cellWords[language].synthetic.true : null)],
];

/**
 * The entities of a scope: one a row, one row more for every further value of a property, and in each row what its values
 * rest on; scores, where they leave too, are said once. Columns that would be empty are left out.
 */
export function* entitySheet(scope: ExportScope, words: TableWords): Steps<Sheet> {
  const cellOf = ([, cell]: Told, entity: Entity) => cell(entity, words);
  const { used, properties } = yield* usedColumns(entitiesOf(scope), sometimes, cellOf);
  const told = [...always, ...used];
  const scores = scoreCells(scope, 'entities');
  const named = headings[words.language];
  return {
    name: words.language === 'id' ? 'Entitas' : 'Entities',
    headings: [
      ...told.map(([column]) => named[column]),
      ...valueHeadings(properties, words),
      ...scores.headings,
      ...[named.sources, named.grade, named.handling],
    ],
    *rows() {
      const addSources = sourceCells(scope.rows);
      const valueRows = new ValueRows(properties);
      for (const entity of entitiesOf(scope)) {
        const fixed = told.map(([, cell]) => cell(entity, words));
        let at = 0;
        for (const { cells, citations } of valueRows.of(entity.values)) {
          const row = fixed.concat(cells, scores.of(entity.id, at++ === 0));
          addSources(row, citations);
          yield row;
        }
      }
    },
  };
}
