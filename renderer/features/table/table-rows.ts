import type { Identifier } from '../../../core/case/identifier.ts';
import type { ChartRows } from '../../canvas/canvas-props.ts';
import type { ShownItems } from '../../session/chart-filter.ts';
import { countryOf } from '../../session/countries.ts';
import type { Measured } from '../../session/measured.ts';
import type { GridOrder } from '../../ui/grid-column.ts';
import type { Names } from '../../ui/use-names.ts';

export const columns = ['label', 'type', 'country', 'links', 'score', 'sources'] as const;

export type Column = (typeof columns)[number];

/** One entity of the chart as a line of the table. */
export interface TableRow {
  readonly id: Identifier;
  readonly entityType: string;
  readonly label: string;
  readonly type: string;
  readonly country: string;
  /** Links on the chart, parallel ones counted each. */
  readonly links: number;
  /** The measure asked for last; null where it gave none. */
  readonly score: number | null;
  /** How many sources its values rest on. */
  readonly sources: number;
}

interface TableContext {
  readonly shown: ShownItems;
  readonly measured: Measured | null;
  readonly names: Names;
}

/** The entities shown on the chart as lines of a table. */
export function tableRows(rows: ChartRows, { shown, measured, names }: TableContext): TableRow[] {
  const scores = new Map(measured?.scores.map(({ id, score }) => [id, score]));
  const links = new Map<Identifier, number>();
  for (const { id, from, to } of rows.links.values())
    if (shown.links.has(id)) for (const end of new Set([from, to])) links.set(end, (links.get(end) ?? 0) + 1);
  return [...rows.entities.values()].flatMap((entity) => {
    if (!shown.entities.has(entity.id)) return [];
    const country = countryOf(entity);
    const cited = entity.values.flatMap(({ citations }) => citations.map(({ source }) => source));
    return {
      id: entity.id,
      entityType: entity.type,
      label: names.title(entity),
      type: names.type(entity.type),
      country: country === undefined ? '' : names.country(country),
      links: links.get(entity.id) ?? 0,
      score: scores.get(entity.id) ?? null,
      sources: new Set(cited).size,
    };
  });
}

/** Sorted by a column, then by label; what has no value there comes last either way. */
export function sortedRows(
  rows: readonly TableRow[],
  order: GridOrder<Column>,
  language: string,
): TableRow[] {
  const words = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const sign = order.descending ? -1 : 1;
  const compare = (left: TableRow, right: TableRow): number => {
    const [a, b] = [left[order.column], right[order.column]];
    if (isNothing(a) || isNothing(b)) return Number(isNothing(a)) - Number(isNothing(b));
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * words.compare(String(a), String(b));
  };
  return rows.toSorted((left, right) => compare(left, right) || words.compare(left.label, right.label));
}

/** Tab-separated lines with a heading, for a spreadsheet; a tab or line break within a cell becomes a space. */
export function tabSeparated(
  heading: readonly string[],
  filled: readonly Column[],
  rows: readonly TableRow[],
): string {
  const lines = rows.map((row) => filled.map((column) => cell(row[column])));
  return [heading, ...lines].map((line) => line.join('\t')).join('\n');
}

function cell(value: string | number | null): string {
  return value === null ? '' : String(value).replaceAll(/[\t\r\n]+/g, ' ');
}

function isNothing(value: string | number | null): boolean {
  return value === null || value === '';
}
