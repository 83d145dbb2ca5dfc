import type { Problem, Result } from '../../core/case/problem.ts';
import { now, put } from './session.ts';

let lastId = 0;

/** Says what was done, with a way to take the edit of this revision back and a command that goes on from here. */
export function tell(
  words: string,
  values: Readonly<Record<string, string | number>> = {},
  undo?: number,
  offer?: string,
): void {
  const more = { ...(undo !== undefined && { undo }), ...(offer !== undefined && { offer }) };
  put({ notices: [...now().notices, { id: ++lastId, kind: 'done', words, values, ...more }] });
}

/** Says that something was left undone because the analyst wanted it so. */
export function tellLeft(words: string): void {
  put({ notices: [...now().notices, { id: ++lastId, kind: 'left', words, values: {} }] });
}

/** Shows a Problem; one that says the analyst cancelled needs no words, nor that a case is locked that is seen to be. */
export function tellProblem(problem: Problem): void {
  if (problem.code === 'cancelled' || (problem.code === 'passphrase-needed' && now().locked)) return;
  put({ notices: [...now().notices, { id: ++lastId, kind: 'problem', problem }] });
}

/** The value of a Result, or undefined once its Problem has been shown. */
export function valueOf<T>(result: Result<T>): T | undefined {
  if (result.ok) return result.value;
  tellProblem(result.problem);
  return undefined;
}

export function dismiss(id: number): void {
  put({ notices: now().notices.filter((notice) => notice.id !== id) });
}
