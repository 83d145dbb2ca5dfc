import type { FoundEntity } from '../../../core/contract/following.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import { foundName } from '../../ui/found-name.ts';
import type { GridOrder } from '../../ui/grid-column.ts';
import type { Names } from '../../ui/use-names.ts';

/** An entity that was found, as a line of a table, with its numbers by column. */
export interface FoundRow {
  readonly id: Identifier;
  readonly entityType: string;
  readonly label: string;
  readonly type: string;
  readonly isHere: boolean;
  readonly numbers: Readonly<Record<string, number>>;
}

/** One line; `placements` are those of the chart in front. */
export function foundRow(
  entity: FoundEntity,
  numbers: FoundRow['numbers'],
  names: Names,
  placements: ReadonlyMap<Identifier, unknown> | undefined,
): FoundRow {
  return {
    id: entity.id,
    entityType: entity.type,
    label: foundName(names, entity),
    type: names.type(entity.type),
    isHere: placements?.has(entity.id) ?? false,
    numbers,
  };
}

/** Sorted by a column, equal lines staying in order. */
export function sortedRows(
  rows: readonly FoundRow[],
  { column, descending }: GridOrder,
  language: string,
): FoundRow[] {
  const words = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const sign = descending ? -1 : 1;
  const compare = (left: FoundRow, right: FoundRow) =>
    column === 'label' || column === 'type'
      ? words.compare(left[column], right[column])
      : (left.numbers[column] ?? 0) - (right.numbers[column] ?? 0);
  return rows.toSorted((left, right) => sign * compare(left, right));
}
