import { isTelling } from '../../../core/catalogue/telling.ts';
import { propertyOf } from '../../../core/facets/facets.ts';
import type { TableRow } from '../../../core/tables/column.ts';

/** Whether a cell holds something that must not be seen: a telling value of a protected person. */
export function isMaskedCell(row: TableRow, column: string, isMasked: (row: TableRow) => boolean): boolean {
  const property = propertyOf(column);
  if (property === undefined || !('values' in row) || !isTelling(property)) return false;
  return isMasked(row) && row.values.some((value) => value.property === property);
}
