import type { Entity } from '../case/entity.ts';
import type { Link } from '../case/link.ts';
import type { Source } from '../case/source.ts';
import { conflictsOf } from '../catalogue/conflicts-of.ts';
import { facetById, propertyFacet, propertyOf } from '../facets/facets.ts';
import { measureOf } from '../facets/score-facet.ts';
import { citedSources, sourcesBehind } from './cited-sources.ts';
import type { Column, ColumnKind, TableContext, TableKind, TableRows } from './column.ts';
import { countedGrade, extremeGrade, gradeKey } from './grade-rank.ts';

type Keys<Row> = Column<Row>['keys'];

/** Every column that all cases have, in the order they are offered; properties of values come on top. */
const common: { readonly [K in TableKind]: readonly Column<TableRows[K]>[] } = {
  entities: [
    column('label', 'name', (row, { titleOf }) => [titleOf(row)]),
    facet('type', 'word'),
    facet('role', 'word'),
    facet('country', 'word'),
    facet('links', 'number'),
    count('sources', (row) => citedSources(row).size),
    count('conflicts', (row) => conflictsOf(row).length),
    column('best', 'grade', (row, context) => extremeGrade(sourcesBehind(row, context), 'best')),
    column('worst', 'grade', (row, context) => extremeGrade(sourcesBehind(row, context), 'worst')),
    facet('handling', 'word'),
    column('first', 'moment', (row, { datesOf }) => present(datesOf(row).first)),
    column('last', 'moment', (row, { datesOf }) => present(datesOf(row).last)),
    facet('flag', 'word'),
    facet('source', 'word'),
    column('id', 'word', ({ id }) => [id]),
  ],
  links: [
    column('from', 'name', ({ from }, context) => endTitle(from, context)),
    facet('type', 'word'),
    column('to', 'name', ({ to }, context) => endTitle(to, context)),
    column('label', 'name', (row, { titleOf }) => present(titleOf(row))),
    facet('direction', 'word'),
    facet('strength', 'word'),
    column('start', 'moment', ({ start }) => present(start)),
    column('end', 'moment', ({ end }) => present(end)),
    facet('count', 'number'),
    facet('amount', 'number'),
    facet('currency', 'word'),
    facet('border', 'word'),
    count('sources', (row) => citedSources(row).size),
    column('best', 'grade', (row, context) => extremeGrade(sourcesBehind(row, context), 'best')),
    column('worst', 'grade', (row, context) => extremeGrade(sourcesBehind(row, context), 'worst')),
    facet('handling', 'word'),
    facet('basis', 'word'),
    facet('source', 'word'),
    column('id', 'word', ({ id }) => [id]),
  ],
  sources: [
    column('id', 'word', ({ id }) => [id]),
    column('label', 'name', (row, { titleOf }) => [titleOf(row)]),
    column('kind', 'word', ({ kind }) => [kind]),
    column('originator', 'name', ({ originator }) => present(originator?.agency)),
    column('date', 'moment', ({ date }) => present(date)),
    column('grade', 'grade', (row) => present(countedGrade(row)).map(gradeKey)),
    column('handling', 'word', ({ handling }) => handlingKeys(handling)),
    column('reference', 'word', ({ reference }) => present(reference)),
    count('entities', ({ id }, { restingOn }) => restingOn(id).entities),
    count('links', ({ id }, { restingOn }) => restingOn(id).links),
    count('values', ({ id }, { restingOn }) => restingOn(id).values),
    column('reviewDate', 'moment', ({ reviewDate }) => present(reviewDate)),
  ],
};

const momentProperties: ReadonlySet<string> = new Set(['birthDate', 'time']);

/** Ids of the columns that every table of this kind can show, in the order they are offered. */
export function commonColumns(kind: TableKind): readonly string[] {
  return common[kind].map(({ id }) => id);
}

/**
 * A column by its id; `property:<name>` holds the values of that property, `measure:<id>` the scores of that measure.
 * Undefined for any other id.
 */
export function columnOf<K extends TableKind>(kind: K, id: string): Column<TableRows[K]> | undefined {
  if (measureOf(id) !== undefined) return kind === 'sources' ? undefined : scoreColumn(id);
  const property = propertyOf(id);
  if (property === undefined) return common[kind].find((one) => one.id === id);
  return kind === 'sources' ? undefined : propertyColumn(property);
}

function propertyColumn(property: string): Column {
  const read = propertyFacet(property);
  return {
    id: read.id,
    kind: momentProperties.has(property) ? 'moment' : 'word',
    keys(row, context) {
      if (!('values' in row)) return [];
      return ('from' in row ? read.link?.(row, context) : read.entity?.(row, context)) ?? [];
    },
  };
}

function scoreColumn(id: string): Column {
  const read = facet(id, 'number');
  return { ...read, keys: (row, context) => ('values' in row ? read.keys(row, context) : []) };
}

function column<Row>(id: string, kind: ColumnKind, keys: Keys<Row>): Column<Row> {
  return { id, kind, keys };
}

function count<Row>(id: string, of: (row: Row, context: TableContext) => number): Column<Row> {
  return { id, kind: 'number', keys: (row, context) => [String(of(row, context))] };
}

/** The same as a facet of that name, of entities and of links. */
function facet(id: string, kind: ColumnKind): Column<Entity | Link> {
  const read = facetById(id);
  return {
    id,
    kind,
    keys: (row, context) => ('from' in row ? read?.link?.(row, context) : read?.entity?.(row, context)) ?? [],
  };
}

function endTitle(id: string, { entity, titleOf }: TableContext): readonly string[] {
  const row = entity(id);
  return row ? [titleOf(row)] : [];
}

function handlingKeys(handling: Source['handling']): readonly string[] {
  if (!handling) return [];
  return [...handling.codes, ...present(handling.classification), ...present(handling.tlp)];
}

function present<T extends string | object>(value: T | undefined): readonly T[] {
  return value === undefined || value === '' ? [] : [value];
}
