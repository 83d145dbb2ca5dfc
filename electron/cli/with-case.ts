import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { fail, type Result } from '../../core/case/problem.ts';
import type { CaseCallName, CaseInput, CaseOutput } from '../../core/contract/case-calls.ts';
import { CaseHost } from '../case-service/case-host.ts';
import type { Surroundings } from '../case-service/case-session.ts';
import type { CaseTarget } from '../case-service/case-target.ts';
import { dispatch } from '../case-service/dispatch.ts';
import type { HostWorkName, WorkInput, WorkOutput } from '../case-service/host-work.ts';
import type { OpenSession } from '../case-service/open-session.ts';
import { realSurroundings, signerAt } from '../case-service/surroundings.ts';
import { WorkerPool } from '../case-service/workers/worker-pool.ts';
import { spawnInNode } from '../import/run-importer.ts';
import { attempt } from '../stores/local/store-failure.ts';
import type { Secret } from '../stores/local/vault/key-slots.ts';
import { userDataFolder } from '../user-data.ts';
import type { Arguments, CommandContext } from './command.ts';
import { secretToOpen } from './secrets.ts';
import { PastedTables } from '../case-service/pasted-tables.ts';

/** An open case as a command sees it: the calls of the contract, the works of the host, names for files. */
export interface CommandCase {
  readonly ask: <C extends CaseCallName>(call: C, input: CaseInput<C>) => Promise<Result<CaseOutput<C>>>;
  readonly work: <W extends HostWorkName>(name: W, input: WorkInput<W>) => Promise<Result<WorkOutput<W>>>;
  readonly file: (path: string) => string;
  /** What opened it; null for one that lies in clear. */
  readonly secret: Secret | null;
  /** Of a case that was made with a passphrase. */
  readonly recoveryCode: string | null;
}

/** Opens the case that the first name given names and lets `work` ask it; see `withCase`. */
export function onCase<T>(
  given: Arguments,
  context: CommandContext,
  work: (open: CommandCase) => Promise<Result<T>>,
): Promise<Result<T>> {
  const [path = ''] = given.names;
  return withCase({ how: 'existing', path, takeOver: given.flag('take-over') }, given, context, work);
}

/**
 * Opens a case through the same code as the window, asking for its secret if it is encrypted, lets `work` ask it, and
 * closes it whatever happens. What recovery has to tell is said beside the answer.
 */
export async function withCase<T>(
  target: CaseTarget,
  given: Arguments,
  context: CommandContext,
  work: (open: CommandCase) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { program } = context;
  const files = new Map<string, string>();
  const pool = new WorkerPool(program.worker);
  const tools = { files, pasted: new PastedTables(), pool, spawnImporter: spawnInNode(program.importer) };
  const host = new CaseHost(tools, surroundingsOf(context));
  try {
    const opened = await openAsking(host, target, given, context);
    if (!opened.ok) return opened;
    const { session, recoveryCode } = opened.value.open;
    for (const note of session.store.report.notes) context.remark(note);
    const around = { session, tools, signal: new AbortController().signal, progress: () => undefined };
    return await work({
      ask: async (call, input) => (await dispatch(call, input, around)) as Result<CaseOutput<typeof call>>,
      work: (name, input) => host.work(name, input),
      file: (path) => nameFile(files, path),
      secret: opened.value.secret,
      recoveryCode,
    });
  } finally {
    await host.close();
  }
}

/** The output of a call as something to say. */
export function answered<T, S>(result: Result<T>, say: (value: T) => S): Result<S> {
  return result.ok ? { ok: true, value: say(result.value) } : fail(result.problem.code, result.problem);
}

async function openAsking(
  host: CaseHost,
  target: CaseTarget,
  given: Arguments,
  context: CommandContext,
): Promise<Result<{ readonly open: OpenSession; readonly secret: Secret | null }>> {
  const first = await host.open(target);
  const waits = !first.ok && first.problem.code === 'passphrase-needed' && target.how === 'existing';
  const secret = waits ? await secretToOpen(given, context) : null;
  const opened = waits && secret ? await host.open({ ...target, secret }) : first;
  if (!opened.ok) return opened;
  return answered(host.opened, (open) => ({ open, secret }));
}

/** The user of this machine, whose key signs the audit trail as it does for the window. */
function surroundingsOf({ environment }: CommandContext): Surroundings {
  const folder = userDataFolder(environment);
  const signer = async () => {
    const made = await attempt(() => mkdir(folder, { recursive: true, mode: 0o700 }));
    return made.ok ? signerAt(join(folder, 'device-key')) : made;
  };
  return { ...realSurroundings(), signer };
}

function nameFile(files: Map<string, string>, path: string): string {
  const handle = `file-${randomBytes(16).toString('hex')}`;
  files.set(handle, resolve(path));
  return handle;
}
