import type { Citation } from '../case/citation.ts';
import type { Value } from '../case/entity.ts';
import { valueHeading } from '../formats/own-table/column-words.ts';
import type { Cell } from './cell.ts';
import type { TableWords } from './table-words.ts';

/** The properties that these rows have values of, in the order met first. */
export function propertiesOf(rows: Iterable<{ readonly values: readonly Value[] }>): readonly string[] {
  const properties = new Set<string>();
  for (const { values } of rows) for (const { property } of values) properties.add(property);
  return [...properties];
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

/** The values of an item in as many rows as it has values of one property, at least one. */
export function valueRows(values: readonly Value[], properties: readonly string[]): readonly ValueRow[] {
  if (isInOneRow(values)) return [inOneRow(values, properties)];
  const byProperty = new Map<string, Value[]>();
  for (const value of values) {
    const same = byProperty.get(value.property);
    if (same) same.push(value);
    else byProperty.set(value.property, [value]);
  }
  const height = Math.max(1, ...[...byProperty.values()].map((same) => same.length));
  return Array.from({ length: height }, (_, at) => {
    const here = properties.map((property) => byProperty.get(property)?.[at]);
    return {
      cells: here.map((value) => value?.text ?? null),
      citations: here.flatMap((value) => value?.citations ?? []),
    };
  });
}

/** Whether no property has two values: mostly there are so few that looking is the quickest. */
function isInOneRow(values: readonly Value[]): boolean {
  return (
    values.length < fewValues &&
    values.every(({ property }, at) => values.findIndex((value) => value.property === property) === at)
  );
}

const fewValues = 16;

function inOneRow(values: readonly Value[], properties: readonly string[]): ValueRow {
  const cells: Cell[] = properties.map(() => null);
  if (values.length === 0) return { cells, citations: [] };
  const citations: Citation[] = [];
  for (let at = 0; at < properties.length; at++) {
    const value = values.find(({ property }) => property === properties[at]);
    if (!value) continue;
    cells[at] = value.text;
    citations.push(...value.citations);
  }
  return { cells, citations };
}
