import type { Citation } from '../case/citation.ts';
import type { Value } from '../case/entity.ts';
import { valueHeading } from '../formats/own-table/column-words.ts';
import { eachInSteps, type Steps } from '../tables/steps.ts';
import type { Cell } from './cell.ts';
import type { TableWords } from './table-words.ts';

/** What a table of these rows has columns for. */
interface UsedColumns<Column> {
  /** Those of the columns that have something in a cell, in their order. */
  readonly used: readonly Column[];
  /** The properties that the rows have values of, in the order met first. */
  readonly properties: readonly string[];
}

/** Finds which columns would not be empty; `cell` says what a column has of a row. */
export function* usedColumns<Row extends { readonly values: readonly Value[] }, Column>(
  rows: Iterable<Row>,
  columns: readonly Column[],
  cell: (column: Column, row: Row) => Cell,
): Steps<UsedColumns<Column>> {
  const properties = new Set<string>();
  let unused = columns;
  yield* eachInSteps(rows, (row) => {
    for (const { property } of row.values) properties.add(property);
    if (unused.some((column) => cell(column, row) !== null))
      unused = unused.filter((column) => cell(column, row) === null);
  });
  return { used: columns.filter((column) => !unused.includes(column)), properties: [...properties] };
}

/** The headings of these properties. */
export function valueHeadings(properties: readonly string[], words: TableWords): readonly string[] {
  return properties.map((property) =>
    valueHeading(
      property,
      Object.hasOwn(words.properties, property) ? words.properties[property] : undefined,
    ),
  );
}

/** One row of values: a cell for every property, and what the values in it rest on. */
export interface ValueRow {
  readonly cells: readonly Cell[];
  readonly citations: readonly Citation[];
}

/** The values of items as rows of a table with a column for each property. */
export class ValueRows {
  readonly #columns: ReadonlyMap<string, number>;
  readonly #blank: ValueRow;

  constructor(properties: readonly string[]) {
    this.#columns = new Map(properties.map((property, at) => [property, at]));
    this.#blank = { cells: properties.map(() => null), citations: [] };
  }

  /** The values of an item in as many rows as it has values of one property, at least one. */
  of(values: readonly Value[]): readonly ValueRow[] {
    if (values.length === 0) return [this.#blank];
    const inOrder = this.#inOneRow(values);
    return inOrder ? [inOrder] : this.#inRows(values);
  }

  /** The one row of values that stand in the order of the columns, as most do; undefined for any others. */
  #inOneRow(values: readonly Value[]): ValueRow | undefined {
    const cells = this.#blank.cells.slice();
    const citations: Citation[] = [];
    let last = -1;
    for (const value of values) {
      const at = this.#columns.get(value.property) ?? -1;
      if (at <= last) return undefined;
      cells[at] = value.text;
      for (const citation of value.citations) citations.push(citation);
      last = at;
    }
    return { cells, citations };
  }

  #inRows(values: readonly Value[]): readonly ValueRow[] {
    const byProperty = new Map<string, Value[]>();
    for (const value of values) {
      const same = byProperty.get(value.property);
      if (same) same.push(value);
      else byProperty.set(value.property, [value]);
    }
    const height = Math.max(...[...byProperty.values()].map((same) => same.length));
    return Array.from({ length: height }, (_, at) => {
      const here = [...this.#columns.keys()].map((property) => byProperty.get(property)?.[at]);
      return {
        cells: here.map((value) => value?.text ?? null),
        citations: here.flatMap((value) => value?.citations ?? []),
      };
    });
  }
}
