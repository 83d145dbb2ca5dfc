import type { CaseTypes } from '../../../core/catalogue/case-types.ts';
import { isTelling } from '../../../core/catalogue/telling.ts';
import { directions, strengths } from '../../../core/case/link.ts';
import { flags } from '../../../core/case/entity.ts';
import { propertyOf } from '../../../core/facets/facets.ts';
import type { TableRow, TableRows } from '../../../core/tables/column.ts';

/** How what stands in a cell is changed there: typed, or chosen among codes; `none` stands for no flag. */
export type CellEdit =
  | { readonly how: 'type'; readonly text: string }
  | { readonly how: 'choose'; readonly code: string; readonly codes: readonly string[] }
  /** The form of a source asks for the rest of it too. */
  | { readonly how: 'form' }
  /** There are several values: the inspector shows them side by side. */
  | { readonly how: 'inspect' };

export const noFlag = 'none';

/** How a cell can be edited; undefined where it cannot: what is counted, or of a protected person must not be seen. */
export function cellEdit(
  row: TableRow,
  column: string,
  isMasked: boolean,
  types: CaseTypes,
): CellEdit | undefined {
  if (!('values' in row)) return { how: 'form' };
  const property = propertyOf(column);
  if (property !== undefined)
    return isMasked && isTelling(property) ? undefined : valueEdit(row, property, types);
  if ('from' in row) return linkEdit(row, column, types);
  return isMasked && column === 'label' ? undefined : entityEdit(row, column, types);
}

function entityEdit(row: TableRows['entities'], column: string, types: CaseTypes): CellEdit | undefined {
  if (column === 'label') return { how: 'type', text: row.label };
  if (column === 'role') return valueEdit(row, 'role', types);
  if (column === 'type') return choose(row.type, idsOf(types.entities));
  return column === 'flag' ? choose(row.flag ?? noFlag, [...flags, noFlag]) : undefined;
}

function valueEdit(
  { values }: Extract<TableRow, { values: unknown }>,
  property: string,
  types: CaseTypes,
): CellEdit {
  const present = values.filter((value) => value.property === property);
  if (present.length > 1) return { how: 'inspect' };
  const text = present[0]?.text ?? '';
  const { holds, choices = [] } = types.property(property) ?? {};
  return holds === 'choice' ? choose(text, choices) : { how: 'type', text };
}

function linkEdit(
  row: Extract<TableRow, { from: string }>,
  column: string,
  types: CaseTypes,
): CellEdit | undefined {
  switch (column) {
    case 'label':
      return { how: 'type', text: row.label };
    case 'start':
    case 'end':
      return { how: 'type', text: row[column] ?? '' };
    case 'count':
      return { how: 'type', text: row.count === undefined ? '' : String(row.count) };
    case 'type':
      return choose(row.type, idsOf(types.links));
    case 'direction':
      return choose(row.direction, directions);
    case 'strength':
      return choose(row.strength, strengths);
    default:
      return undefined;
  }
}

/** With the present code among those offered, whatever it is. */
function choose(code: string, codes: readonly string[]): CellEdit {
  return { how: 'choose', code, codes: codes.includes(code) ? codes : [code, ...codes] };
}

function idsOf(types: readonly { readonly id: string }[]): readonly string[] {
  return types.map(({ id }) => id);
}
