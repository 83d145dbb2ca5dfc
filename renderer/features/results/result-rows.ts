import type { Entity } from '../../../core/case/entity.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import { type Measured, ranks } from '../../session/measured.ts';
import type { GridOrder } from '../../ui/grid-column.ts';
import type { Names } from '../../ui/use-names.ts';

export const columns = ['rank', 'label', 'type', 'score'] as const;

export type Column = (typeof columns)[number];

/** One score as a line of the results. */
export interface ResultRow {
  readonly id: Identifier;
  /** Equal scores share a rank: 1, 2, 2, 4. */
  readonly rank: number;
  readonly entityType: string;
  readonly label: string;
  readonly type: string;
  readonly score: number;
  /** Whether it stands on the chart in front. */
  readonly isHere: boolean;
}

/** The scores with ranks and names; `entities` are those of the chart in front, whose names are translated. */
export function resultRows(
  { scores }: Measured,
  names: Names,
  entities: ReadonlyMap<Identifier, Entity> | undefined,
): ResultRow[] {
  const rank = ranks(scores);
  return scores.map(({ id, label, type, score }, index) => {
    const entity = entities?.get(id);
    return {
      id,
      rank: rank[index] ?? 0,
      entityType: type,
      label: entity ? names.title(entity) : names.entity(id, label),
      type: names.type(type),
      score,
      isHere: entity !== undefined,
    };
  });
}

/** Sorted by a column, equal ones by rank. */
export function sortedResults(
  rows: readonly ResultRow[],
  { column, descending }: GridOrder<Column>,
  language: string,
): ResultRow[] {
  const words = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const sign = descending ? -1 : 1;
  const compare = (left: ResultRow, right: ResultRow) =>
    column === 'rank' || column === 'score'
      ? left[column] - right[column]
      : words.compare(left[column], right[column]);
  return rows.toSorted((left, right) => sign * compare(left, right) || left.rank - right.rank);
}
