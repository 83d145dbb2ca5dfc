import type { Entity } from '../case/entity.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import type { Source } from '../case/source.ts';
import type { FacetContext, FacetMasking } from '../facets/facet.ts';
import type { Dates } from './entity-dates.ts';

export const tableKinds = ['entities', 'links', 'sources'] as const;

/** What the rows of a table are. */
export type TableKind = (typeof tableKinds)[number];

export interface TableRows {
  readonly entities: Entity;
  readonly links: Link;
  readonly sources: Source;
}

export type TableRow = TableRows[TableKind];

/** How many entities, links and single values rest on a source. */
export interface Resting {
  readonly entities: number;
  readonly links: number;
  readonly values: number;
}

/** What a column looks up beyond the row itself, and for whom: in which language, and without which names. */
export interface TableContext extends FacetContext {
  readonly titleOf: (row: TableRow) => string;
  readonly masking: FacetMasking;
  /** When an entity first and last appears. */
  readonly datesOf: (entity: Entity) => Dates;
  readonly restingOn: (source: Identifier) => Resting;
}

/** How values of a column are put in order: as names, as words or codes, as decimal numbers, as moments, as grades. */
export type ColumnKind = 'name' | 'word' | 'number' | 'moment' | 'grade';

/**
 * One column of a table: a row has any number of values of it, as keys, none where it is not known. A condition of a
 * table names a column where one of a chart names a facet.
 */
export interface Column<Row = TableRow> {
  readonly id: string;
  readonly kind: ColumnKind;
  readonly keys: (row: Row, context: TableContext) => readonly string[];
}
