import { inForce } from '../../core/case/in-force.ts';
import type { HistoryLine } from '../../core/contract/views.ts';

/** What going back to a commit would do to the edits in force, or null while older lines must be read to know. */
export interface StepDifference {
  readonly takenBack: number;
  /** Edits that had been taken back since and would hold again. */
  readonly broughtBack: number;
}

export function stepDifference(lines: readonly HistoryLine[], to: number): StepDifference | null {
  const present = inForce(lines, lines[0]?.revision ?? 0);
  const past = inForce(lines, to);
  if (present.next !== past.next) return null;
  return {
    takenBack: countMissing(present.revisions, past.revisions),
    broughtBack: countMissing(past.revisions, present.revisions),
  };
}

function countMissing(from: ReadonlySet<number>, others: ReadonlySet<number>): number {
  return [...from].filter((revision) => !others.has(revision)).length;
}
