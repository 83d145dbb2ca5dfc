import type { Identifier } from '../../core/case/identifier.ts';
import type { Measured as Found, NetworkChoice } from '../../core/contract/analysing.ts';

export interface MeasureQuestion {
  /** Id of a measure in the list. */
  readonly measure: string;
  /** Whether scores are divided so that networks of different sizes compare; null for as is usual. */
  readonly normalised: boolean | null;
  /** Whether to wait for exact scores where an estimate takes less. */
  readonly exact: boolean;
}

/** The answer to a question over a network. */
export interface Measured extends Found {
  readonly question: MeasureQuestion;
  readonly network: NetworkChoice;
  /** Whether what was measured has been edited since. */
  readonly isOld: boolean;
}

/** Place of each score in the order, equal scores sharing one: 1, 2, 2, 4. */
export function ranks(scores: readonly { readonly score: number }[]): number[] {
  const result: number[] = [];
  scores.forEach(({ score }, index) => {
    const before = scores[index - 1];
    result.push(before?.score === score ? (result[index - 1] ?? 1) : index + 1);
  });
  return result;
}

const known = new WeakMap<Measured, ReadonlyMap<Identifier, number>>();

/** The scores by entity or link; the same map every time. */
export function scoresById(measured: Measured): ReadonlyMap<Identifier, number> {
  const scores =
    known.get(measured) ??
    new Map([
      ...measured.scores.map(({ id, score }) => [id, score] as const),
      ...measured.linkScores.map(({ link, score }) => [link.id, score] as const),
    ]);
  known.set(measured, scores);
  return scores;
}
