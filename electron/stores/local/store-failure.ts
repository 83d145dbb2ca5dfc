import { fail, type Problem, type Result, succeed } from '../../../core/case/problem.ts';

/** Carries a Problem up through the inner parts of the store; `attempt` turns it back into a Result at the face. */
export class StoreFailure extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code} ${problem.file ?? ''} ${JSON.stringify(problem.details ?? {})}`);
    this.name = 'StoreFailure';
    this.problem = problem;
  }
}

/** A file of the case is not as it was written: which one, where (byte offset) and what is wrong with it. */
export function damage(file: string, offset: number, reason: string): StoreFailure {
  return new StoreFailure({ code: 'case-damaged', file, details: { offset, reason } });
}

const codesOfErrors: Readonly<Record<string, Problem['code']>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'folder-read-only',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
};

/** What a thrown error tells the analyst; an error that is a bug and no failure of store or disk is thrown again. */
export function problemOf(error: unknown): Problem {
  if (error instanceof StoreFailure) return error.problem;
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) throw error;
  return { code: codesOfErrors[code] ?? 'disk-error', details: { reason: code } };
}

/** Runs a step and answers its value, or the Problem it met. */
export async function attempt<T>(step: () => Promise<T>): Promise<Result<T>> {
  try {
    return succeed(await step());
  } catch (error) {
    const { code, ...rest } = problemOf(error);
    return fail(code, rest);
  }
}
