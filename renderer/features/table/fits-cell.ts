import { readMoment } from '../../../core/case/moment.ts';
import type { TableRow } from '../../../core/tables/column.ts';

/** Whether a text can stand in a cell: times of links are moments, how many is a whole number from 1. */
export function fitsCell(row: TableRow, column: string, text: string): boolean {
  const trimmed = text.trim();
  if (column === 'label' && !('from' in row)) return trimmed !== '';
  if (!('from' in row) || trimmed === '') return true;
  if (column === 'start' || column === 'end') return readMoment(trimmed) !== null;
  return column !== 'count' || /^[1-9]\d{0,8}$/.test(trimmed);
}
