import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';

import { fail, type Result, succeed } from '../core/case/problem.ts';
import type { BackupView } from '../core/contract/main-calls.ts';
import type { MainActions, MainOutput } from './answer-main.ts';
import type { CaseTarget, OpenedCase } from './case-service/case-target.ts';
import type { HostWorkName, WorkInput, WorkOutput } from './case-service/host-work.ts';
import type { RememberedKeys } from './remembered-keys.ts';
import type { SettingsFile } from './settings.ts';
import type { Backup } from './stores/local/backups/list-backups.ts';

/** What keeping a case safe needs of the window and the processes around it. */
export interface Keeper {
  readonly settings: SettingsFile;
  readonly keys: RememberedKeys;
  /** Where backups go unless the user chose another folder. */
  readonly usualBackupFolder: string;
  openCase(target: CaseTarget): Promise<Result<OpenedCase>>;
  /** Joins the window to the case anew, after it was opened again with another key. */
  reconnect(): void;
  work<W extends HostWorkName>(work: W, input: WorkInput<W>): Promise<Result<WorkOutput<W>>>;
  stopWork(): void;
  lock(): Promise<void>;
  /** Folder of the case that is open or waits for its key. */
  casePath(): string | undefined;
  backUpInto(folder: string): void;
  chooseNewCase(title: string): Promise<string | undefined>;
  chooseFolder(): Promise<string | undefined>;
}

type KeepingCalls =
  | 'unlock-case'
  | 'lock-case'
  | 'case-protection'
  | 'protect-case'
  | 'unprotect-case'
  | 'change-passphrase'
  | 'new-recovery-code'
  | 'remember-case'
  | 'take-over-case'
  | 'choose-copy'
  | 'backups'
  | 'back-up'
  | 'stop-work'
  | 'choose-restore'
  | 'choose-backup-folder';

const done = succeed(true as const);

/** Answers of main about keys, copies and backups. */
export function keepingActions(keeper: Keeper): Pick<MainActions, KeepingCalls> {
  return {
    'unlock-case': ({ secret }) => openAgain(keeper, { secret }),
    'lock-case': async () => {
      await keeper.lock();
      return done;
    },
    'case-protection': () => protectionOf(keeper),
    'protect-case': (input) => reconnecting(keeper, keeper.work('protect', input)),
    'unprotect-case': async (input) => {
      const written = await reconnecting(keeper, keeper.work('unprotect', input));
      return written.ok ? done : written;
    },
    'change-passphrase': async (input) => {
      const changed = await keeper.work('change-passphrase', input);
      return changed.ok ? done : changed;
    },
    'new-recovery-code': (input) => keeper.work('new-recovery-code', input),
    'remember-case': ({ secret, remember }) => (remember ? rememberCase(keeper, secret) : forgetCase(keeper)),
    'take-over-case': () => takeOver(keeper),
    'choose-copy': (input) => chooseCopy(keeper, input),
    backups: () => listBackups(keeper),
    'back-up': async () => {
      const made = await keeper.work('back-up', { folder: await backupFolder(keeper) });
      return made.ok ? succeed(viewOf(made.value)) : made;
    },
    'stop-work': () => {
      keeper.stopWork();
      return Promise.resolve(done);
    },
    'choose-restore': ({ backup }) => chooseRestore(keeper, backup),
    'choose-backup-folder': () => chooseBackupFolder(keeper),
  };
}

/** Where backups go; made if it is the usual folder. */
export async function backupFolder({ settings, usualBackupFolder }: Keeper): Promise<string> {
  if (settings.backupFolder !== undefined) return settings.backupFolder;
  await mkdir(usualBackupFolder, { recursive: true, mode: 0o700 });
  return usualBackupFolder;
}

async function openAgain(
  keeper: Keeper,
  how: Omit<Extract<CaseTarget, { how: 'existing' }>, 'how' | 'path'>,
): Promise<Result<true>> {
  const path = keeper.casePath();
  if (path === undefined) return fail('case-missing');
  const opened = await keeper.openCase({ how: 'existing', path, ...how });
  return opened.ok ? done : opened;
}

/** A process that works, here or as far as can be told elsewhere, is not robbed of its case. */
async function takeOver(keeper: Keeper): Promise<Result<true>> {
  const opened = await openAgain(keeper, { takeOver: true });
  if (!opened.ok) return opened;
  const protection = await keeper.work('protection', {});
  const held = protection.ok ? protection.value.held : null;
  return held ? fail(held.code, held) : opened;
}

/** Refusals after which the case is open as it was. */
const leavesCase: ReadonlySet<string> = new Set(['passphrase-too-short', 'cancelled']);

async function reconnecting<T>(keeper: Keeper, working: Promise<Result<T>>): Promise<Result<T>> {
  const result = await working;
  // the service let go of its windows if it got as far as writing the case anew
  if (result.ok || !leavesCase.has(result.problem.code)) keeper.reconnect();
  return result;
}

async function protectionOf(keeper: Keeper): Promise<Result<MainOutput<'case-protection'>>> {
  const { keys } = keeper;
  const protection = await keeper.work('protection', {});
  if (!protection.ok) return protection;
  const { encrypted, caseId } = protection.value;
  const canRemember = keys.possible;
  return succeed({ encrypted, canRemember, remembered: canRemember && (await keys.has(caseId)) });
}

async function rememberCase(
  keeper: Keeper,
  secret: { readonly kind: 'passphrase' | 'recovery'; readonly text: string } | undefined,
): Promise<Result<MainOutput<'case-protection'>>> {
  if (!keeper.keys.possible) return fail('key-store-missing');
  if (!secret) return fail('passphrase-needed');
  const protection = await keeper.work('protection', {});
  if (!protection.ok) return protection;
  const remembered = await keeper.work('remember', { secret });
  if (!remembered.ok) return remembered;
  await keeper.keys.keep(protection.value.caseId, remembered.value.machineSecret);
  return protectionOf(keeper);
}

async function forgetCase(keeper: Keeper): Promise<Result<MainOutput<'case-protection'>>> {
  const protection = await keeper.work('protection', {});
  if (!protection.ok) return protection;
  await keeper.keys.drop(protection.value.caseId);
  const forgotten = await keeper.work('forget', {});
  return forgotten.ok ? protectionOf(keeper) : forgotten;
}

async function chooseCopy(
  keeper: Keeper,
  input: Omit<WorkInput<'copy'>, 'path'>,
): Promise<Result<MainOutput<'choose-copy'>>> {
  const path = await keeper.chooseNewCase(nameOfCase(keeper));
  if (path === undefined) return succeed(null);
  const copied = await keeper.work('copy', { ...input, path });
  return copied.ok ? succeed({ name: basename(path), ...copied.value }) : copied;
}

async function listBackups(keeper: Keeper): Promise<Result<MainOutput<'backups'>>> {
  const folder = await backupFolder(keeper);
  const backups = await keeper.work('backups', { folder });
  return backups.ok ? succeed({ folder: basename(folder), backups: backups.value.map(viewOf) }) : backups;
}

async function chooseRestore(keeper: Keeper, backup: string): Promise<Result<boolean>> {
  const folder = await backupFolder(keeper);
  const backups = await keeper.work('backups', { folder });
  if (!backups.ok) return backups;
  const chosen = backups.value.find(({ name }) => name === backup);
  if (!chosen) return fail('case-missing');
  const path = await keeper.chooseNewCase(basename(chosen.name, '.benang'));
  if (path === undefined) return succeed(false);
  const restored = await keeper.work('restore', { folder, backup: chosen.name, path });
  if (!restored.ok) return restored;
  const opened = await keeper.openCase({ how: 'existing', path });
  // one that waits for its key is open as far as main can open it
  return opened.ok || opened.problem.code === 'passphrase-needed' ? succeed(true) : opened;
}

async function chooseBackupFolder(keeper: Keeper): Promise<Result<string | null>> {
  const folder = await keeper.chooseFolder();
  if (folder === undefined) return succeed(null);
  await keeper.settings.keepBackupFolder(folder);
  keeper.backUpInto(folder);
  return succeed(basename(folder));
}

function nameOfCase(keeper: Keeper): string {
  return basename(keeper.casePath() ?? '', '.benang');
}

function viewOf({ name, made, revision, bytes, whole }: Backup): BackupView {
  return { backup: name, made, revision, bytes, whole };
}
