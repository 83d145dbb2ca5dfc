import { basename } from 'node:path';

import type { Change } from '../../core/case/change.ts';
import { creation } from '../../core/case/history.ts';
import { LiveCase } from '../../core/case/live-case.ts';
import { fail, type Problem, type ProblemCode, type Result, succeed } from '../../core/case/problem.ts';
import { createLocalCase, type LocalCaseOptions, openLocalCase } from '../stores/local/local-case.ts';
import type { LocalCaseStore } from '../stores/local/local-case-store.ts';
import { findSyncFolder, warningOf } from '../stores/local/sync-folder.ts';
import { realDisk } from '../stores/local/real-disk.ts';
import { type KeyToCase, protectionFor } from '../stores/local/unlock.ts';
import { CaseSession, type Surroundings } from './case-session.ts';
import type { CaseTarget } from './case-target.ts';
import type { Stretch } from './stretch.ts';

/** An open case: its session, the folder behind it, and the code to print if it was made with a passphrase. */
export interface OpenSession {
  readonly session: CaseSession;
  readonly store: LocalCaseStore;
  readonly recoveryCode: string | null;
}

/** Opens a case folder, making it first where the target says so. */
export async function openSession(
  target: CaseTarget,
  surroundings: Surroundings,
  stretch: Stretch,
  afterCrash = false,
): Promise<Result<OpenSession>> {
  const made = await storeOf(target, surroundings, stretch);
  if (!made.ok) return fail(codeOf(made.problem), { ...made.problem, ...nameOf(target, made.problem) });
  const { store, recoveryCode } = made.value;
  const session = new CaseSession(store, target.path, surroundings, await notesOn(target.path, afterCrash));
  await recordOpening(session);
  void store.buildIndexes();
  return succeed({ session, store, recoveryCode });
}

/** Opens an existing case with a key that is at hand. */
export async function reopenSession(
  path: string,
  surroundings: Surroundings,
  key: KeyToCase | undefined,
): Promise<Result<OpenSession>> {
  const store = await openLocalCase(path, key ? { key } : {});
  if (!store.ok) return store;
  const session = new CaseSession(store.value, path, surroundings, await notesOn(path, false));
  void store.value.buildIndexes();
  return succeed({ session, store: store.value, recoveryCode: null });
}

async function storeOf(
  target: CaseTarget,
  surroundings: Surroundings,
  stretch: Stretch,
): Promise<Result<Pick<OpenSession, 'store' | 'recoveryCode'>>> {
  if (target.how === 'existing')
    return withoutCode(await openLocalCase(target.path, openingOf(target, stretch)));
  const first = await firstChange(target, surroundings);
  if (!first.ok) return first;
  const { who, now } = surroundings;
  const meta = { edit: creation, kind: 'edit', who, when: now() } as const;
  if (target.how === 'sample' || target.passphrase === undefined)
    return withoutCode(await createLocalCase(target.path, first.value, meta));
  const protection = await protectionFor(target.passphrase, meta.when, await stretch.stretching());
  if (!protection.ok) return protection;
  const store = await createLocalCase(target.path, first.value, meta, { protection: protection.value });
  return store.ok ? succeed({ store: store.value, recoveryCode: protection.value.recoveryCode }) : store;
}

function openingOf(
  { secret, takeOver = false }: Extract<CaseTarget, { how: 'existing' }>,
  { deriveKey }: Stretch,
): LocalCaseOptions {
  return secret ? { takeOver, key: { secret, deriveKey } } : { takeOver };
}

function withoutCode(store: Result<LocalCaseStore>): Result<Pick<OpenSession, 'store' | 'recoveryCode'>> {
  return store.ok ? succeed({ store: store.value, recoveryCode: null }) : store;
}

/** Damage that left nothing to show is another thing than damage beside which the rest is read. */
function codeOf({ code }: Problem): ProblemCode {
  return code === 'case-damaged' ? 'case-unreadable' : code;
}

/** Who is asked for a passphrase should know for which case. */
function nameOf({ path }: CaseTarget, { file }: Problem): Pick<Problem, 'file'> {
  return file === undefined ? { file: basename(path) } : {};
}

/** What the place of the case and the crash before have to tell. */
async function notesOn(path: string, afterCrash: boolean): Promise<readonly Problem[]> {
  const synchronised = await findSyncFolder(realDisk, path).catch(() => null);
  const crash: readonly Problem[] = afterCrash ? [{ code: 'stopped-unexpectedly' }] : [];
  return synchronised ? [...crash, warningOf(synchronised)] : crash;
}

/** Where the policy of the case counts views, opening it is one. */
async function recordOpening(session: CaseSession): Promise<void> {
  if ((await session.policy()).views) await session.exclusively(() => session.record({ event: 'open' }));
}

async function firstChange(
  target: Exclude<CaseTarget, { readonly how: 'existing' }>,
  surroundings: Surroundings,
): Promise<Result<Change>> {
  if (target.how === 'sample') return (await import('./read-sample-rows.ts')).readSampleRows(target.rows);
  const { runEdit } = await import('../../core/edits/edits.ts');
  const { title, language, begin } = target;
  return runEdit(creation, { title, language, ...begin }, new LiveCase(), surroundings);
}
