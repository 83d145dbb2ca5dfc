import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';

import { fail, type Result } from '../../core/case/problem.ts';
import type { CaseCallName, CaseInput, CaseOutput } from '../../core/contract/case-calls.ts';
import { spawnInNode } from '../import/run-importer.ts';
import type { CaseTarget } from '../case-service/case-target.ts';
import { dispatch } from '../case-service/dispatch.ts';
import { openSession } from '../case-service/open-session.ts';
import { realSurroundings } from '../case-service/surroundings.ts';
import { WorkerPool } from '../case-service/workers/worker-pool.ts';
import type { Program } from './command.ts';

/** An open case as a command sees it: the calls of the contract, and names for the files it speaks of. */
export interface CommandCase {
  readonly ask: <C extends CaseCallName>(call: C, input: CaseInput<C>) => Promise<Result<CaseOutput<C>>>;
  readonly file: (path: string) => string;
}

/** Opens a case through the same code as the window, lets `work` ask it, and closes it whatever happens. */
export async function withCase<T>(
  target: CaseTarget,
  program: Program,
  work: (open: CommandCase) => Promise<Result<T>>,
): Promise<Result<T>> {
  const opened = await openSession({ ...target, path: resolve(target.path) }, realSurroundings());
  if (!opened.ok) return opened;
  const session = opened.value;
  const pool = new WorkerPool(program.worker);
  const files = new Map<string, string>();
  const tools = { files, pool, spawnImporter: spawnInNode(program.importer) };
  const around = { session, tools, signal: new AbortController().signal, progress: () => undefined };
  try {
    return await work({
      ask: async (call, input) => (await dispatch(call, input, around)) as Result<CaseOutput<typeof call>>,
      file(path) {
        const handle = `file-${randomBytes(16).toString('hex')}`;
        files.set(handle, resolve(path));
        return handle;
      },
    });
  } finally {
    await pool.close();
    await session.close();
  }
}

/** The output of a call as something to say. */
export function answered<T, S>(result: Result<T>, say: (value: T) => S): Result<S> {
  return result.ok ? { ok: true, value: say(result.value) } : fail(result.problem.code, result.problem);
}
