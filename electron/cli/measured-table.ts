import type { Measured } from '../../core/contract/analysing.ts';
import { headings, scoreHeading } from '../../core/formats/own-table/column-words.ts';
import { type Cell, scoreCell } from '../../core/tables-out/cell.ts';
import { csv } from '../../core/tables-out/csv.ts';
import type { CommandContext } from './command.ts';

/** One score with what it is of. */
export interface ScoreRow {
  readonly id: string;
  readonly label: string;
  readonly score: number;
  readonly type: string;
  /** 1 for the highest; equal scores share a rank. */
  readonly rank: number;
  readonly from?: string;
  readonly to?: string;
}

/** Scores as the lines of a CSV (RFC 4180), highest first; texts that a spreadsheet would work out are guarded. */
export function measuredTable(
  { measure, linkScores, names = [] }: Measured,
  scores: readonly ScoreRow[],
  { language, translate }: Pick<CommandContext, 'language' | 'translate'>,
): string[] {
  const words = headings[language];
  const labels = new Map(names.map(({ id, label }) => [id, label]));
  const isOfLinks = linkScores.length > 0;
  const ends = isOfLinks ? [words.fromName, words.from, words.toName, words.to] : [];
  const endsOf = (ids: readonly (string | undefined)[]): Cell[] =>
    isOfLinks ? ids.flatMap((id = '') => [labels.get(id) ?? id, id]) : [];
  const scored = scoreHeading(measure, translate(`measures:${measure}.name`));
  const text = csv({
    name: measure,
    headings: [translate('cli:measured.rank'), words.key, words.label, words.type, ...ends, scored],
    *rows() {
      for (const { rank, id, label, type, from, to, score } of scores)
        yield [{ number: String(rank) }, id, label, type, ...endsOf([from, to]), scoreCell(score)];
    },
  });
  return [...text]
    .join('')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');
}
