import type { Problem } from '../../core/case/problem.ts';
import { askMain } from '../bridge.ts';
import type { Session } from './session.ts';

/** The note that tells who else has the open case; undefined while nobody does. */
export function holderOf({ summary }: Session): Problem | undefined {
  return summary?.notes.find(({ code }) => code === 'case-locked');
}

/** Opens the present case for writing although somebody else seems to hold it; null unless it cannot be done. */
export async function takeOver(): Promise<Problem | null> {
  const taken = await askMain('take-over-case', {});
  return taken.ok ? null : taken.problem;
}
