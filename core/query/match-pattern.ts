import { findMatches, type Match } from './find-matches.ts';
import type { MatchInput } from './match-input.ts';

/** How much is looked for at most. */
export interface MatchBudget {
  /** Matches after which the search ends. */
  readonly matches: number;
  /** Entities that are tried, one after the other, in all places, before the search ends. */
  readonly tries: number;
}

/** What was found, and whether there may be more: for so many matches, or for so many tries. */
export interface Matches {
  readonly matches: readonly Match[];
  readonly stopped: 'matches' | 'tries' | null;
}

/** The matches of a pattern, as many as the budget lets be found; `matches` means that there are more for certain. */
export function matchPattern(
  input: MatchInput,
  budget: MatchBudget,
  progress: (done: number) => void,
): Matches {
  const matches: Match[] = [];
  for (const finding of findMatches(input)) {
    if (finding.match) {
      if (matches.length === budget.matches) return { matches, stopped: 'matches' };
      matches.push(finding.match);
    } else {
      if (finding.tries >= budget.tries) return { matches, stopped: 'tries' };
      progress(finding.done);
    }
  }
  return { matches, stopped: null };
}
