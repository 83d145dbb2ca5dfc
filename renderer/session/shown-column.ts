import type { TableKind } from '../../core/tables/column.ts';

/** A column that is shown, and its width in pixels. */
export interface ShownColumn {
  readonly id: string;
  readonly width: number;
}

/** The measure computed last, which only the window knows of. */
export const scoreColumn = 'score';

export const columnWidths = { least: 48, most: 900, step: 16 } as const;

const usual: Readonly<Record<TableKind, readonly ShownColumn[]>> = {
  entities: [
    { id: 'label', width: 220 },
    { id: 'type', width: 116 },
    { id: 'role', width: 132 },
    { id: 'country', width: 108 },
    { id: 'links', width: 80 },
    { id: scoreColumn, width: 104 },
    { id: 'sources', width: 88 },
    { id: 'best', width: 144 },
    { id: 'handling', width: 124 },
    { id: 'first', width: 168 },
    { id: 'last', width: 168 },
    { id: 'flag', width: 92 },
  ],
  links: [
    { id: 'from', width: 180 },
    { id: 'type', width: 140 },
    { id: 'to', width: 180 },
    { id: 'strength', width: 112 },
    { id: 'start', width: 176 },
    { id: 'end', width: 176 },
    { id: 'count', width: 108 },
    { id: 'amount', width: 120 },
    { id: 'currency', width: 104 },
    { id: 'border', width: 148 },
    { id: 'sources', width: 88 },
    { id: 'best', width: 144 },
    { id: 'handling', width: 116 },
  ],
  sources: [
    { id: 'id', width: 88 },
    { id: 'label', width: 280 },
    { id: 'kind', width: 112 },
    { id: 'originator', width: 180 },
    { id: 'date', width: 116 },
    { id: 'grade', width: 104 },
    { id: 'handling', width: 116 },
    { id: 'entities', width: 92 },
    { id: 'links', width: 84 },
    { id: 'values', width: 80 },
  ],
};

/** Columns that are not shown at first and whose headings need more room than most. */
const wide: Readonly<Record<string, number>> = { worst: 152, conflicts: 132, reference: 148 };

/** Columns shown at first; the score only where something has been measured. */
export function usualColumns(kind: TableKind): readonly ShownColumn[] {
  return usual[kind];
}

/** The usual width of a column that comes to stand in a table. */
export function widthOf(kind: TableKind, id: string): number {
  return usual[kind].find((column) => column.id === id)?.width ?? wide[id] ?? 128;
}

/** A width within its limits. */
export function fittingWidth(width: number): number {
  return Math.round(Math.min(columnWidths.most, Math.max(columnWidths.least, width)));
}

/** The columns with one of them moved by so many places; the same list where it has no further to go. */
export function movedColumns(
  columns: readonly ShownColumn[],
  id: string,
  by: number,
): readonly ShownColumn[] {
  const at = columns.findIndex((column) => column.id === id);
  const to = at + by;
  const column = columns[at];
  if (!column || to < 0 || to >= columns.length) return columns;
  return columns.toSpliced(at, 1).toSpliced(to, 0, column);
}
