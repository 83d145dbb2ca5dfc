import type { ServedCells } from '../../core/contract/table.ts';

type Column = ServedCells['columns'][number];

/** A column of rows with each different cell told once. */
export function differentCells<Row>(
  rows: readonly Row[],
  cellOf: (row: Row) => Column['cells'][number],
): Column {
  const places = new Uint32Array(rows.length);
  const known = new Map<string | null, number>();
  const cells: Column['cells'][number][] = [];
  rows.forEach((row, at) => {
    const cell = cellOf(row);
    const name = cell && `${cell.length} ${cell.join('\u0000')}`;
    const place = known.get(name) ?? cells.push(cell) - 1;
    known.set(name, place);
    places[at] = place;
  });
  return { cells, places };
}
