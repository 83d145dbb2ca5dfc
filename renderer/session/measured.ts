import type { Score } from '../../core/contract/views.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { GraphDirection } from '../../core/measures/graph-direction.ts';

export interface MeasureQuestion {
  /** Id of a measure in the list. */
  readonly measure: string;
  readonly direction: GraphDirection;
  readonly scope: 'chart' | 'case';
}

/** The answer to a question, good for the rows of this revision. */
export interface Measured extends MeasureQuestion {
  readonly revision: number;
  /** Highest first. */
  readonly scores: readonly Score[];
}

/** Scores as shares of the highest, 0 to 1, to size glyphs by; all 0 where no score is above 0. */
export function glyphSizes({ scores }: Measured): ReadonlyMap<Identifier, number> {
  const highest = scores.reduce((most, { score }) => Math.max(most, score), 0);
  return new Map(scores.map(({ id, score }) => [id, highest > 0 ? score / highest : 0]));
}

/** Place of each score in the order, equal scores sharing one: 1, 2, 2, 4. */
export function ranks(scores: readonly Score[]): number[] {
  const result: number[] = [];
  scores.forEach(({ score }, index) => {
    const before = scores[index - 1];
    result.push(before?.score === score ? (result[index - 1] ?? 1) : index + 1);
  });
  return result;
}
