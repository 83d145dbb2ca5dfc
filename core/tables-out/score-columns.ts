import type { Identifier } from '../case/identifier.ts';
import type { ExportScope, ScoreColumn } from '../formats/export-scope.ts';
import { scoreHeading } from '../formats/own-table/column-words.ts';
import { type Cell, scoreCell } from './cell.ts';

/** The columns of scores of one side of what leaves. */
interface ScoreCells {
  readonly headings: readonly string[];
  /** Of one entity or link, as long as the headings; blank after its first row, for people add scores up. */
  of(id: Identifier, isFirst: boolean): readonly Cell[];
}

/** The scores that leave with entities, or with links. */
export function scoreCells({ scores = [] }: ExportScope, side: ScoreColumn['on']): ScoreCells {
  const columns = scores.filter(({ on }) => on === side);
  return {
    headings: columns.map(({ measure, heading }) => scoreHeading(measure, heading)),
    of: (id, isFirst) => columns.map((column) => (isFirst ? scoreCell(column.scores.get(id)) : null)),
  };
}
