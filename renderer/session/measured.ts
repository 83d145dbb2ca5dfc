import type { Score } from '../../core/contract/views.ts';
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

/** Place of each score in the order, equal scores sharing one: 1, 2, 2, 4. */
export function ranks(scores: readonly Score[]): number[] {
  const result: number[] = [];
  scores.forEach(({ score }, index) => {
    const before = scores[index - 1];
    result.push(before?.score === score ? (result[index - 1] ?? 1) : index + 1);
  });
  return result;
}
