import type { Identifier } from '../../../core/case/identifier.ts';
import type { QueryAnswer } from '../../../core/contract/querying.ts';
import { foundName } from '../../ui/found-name.ts';
import type { GridOrder } from '../../ui/grid-column.ts';
import type { Names } from '../../ui/use-names.ts';

/** A match as a line: for each wanted entity who was found. */
export interface MatchRow {
  /** Position in the answer. */
  readonly id: string;
  readonly cells: readonly MatchCell[];
}

export interface MatchCell {
  readonly id: Identifier;
  readonly type: string;
  readonly name: string;
  readonly isHere: boolean;
}

/** The lines of an answer; `here` are the entities that stand on the chart in front. */
export function matchRows(
  { matches, entities }: QueryAnswer,
  names: Names,
  here: ReadonlyMap<Identifier, unknown> | undefined,
): readonly MatchRow[] {
  const cells = new Map(
    entities.map((entity) => [
      entity.id,
      {
        ...{ id: entity.id, type: entity.type, name: foundName(names, entity) },
        isHere: here?.has(entity.id) ?? false,
      },
    ]),
  );
  return matches.map((match, at) => ({
    id: String(at),
    cells: match.entities.flatMap((id) => cells.get(id) ?? []),
  }));
}

/** Sorted by the name in a column, whose id is its position; equal lines stay in order. */
export function sortedMatches(
  rows: readonly MatchRow[],
  { column, descending }: GridOrder,
  language: string,
): readonly MatchRow[] {
  const words = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const sign = descending ? -1 : 1;
  const name = (row: MatchRow) => row.cells[Number(column)]?.name ?? '';
  return rows.toSorted((left, right) => sign * words.compare(name(left), name(right)));
}

/** Lines as text with tabs between, under their titles. */
export function matchText(titles: readonly string[], rows: readonly MatchRow[]): string {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
  return [titles, ...rows.map(({ cells }) => cells.map(({ name }) => name))]
    .map((line) => line.map(plain).join('\t'))
    .join('\n');
}
