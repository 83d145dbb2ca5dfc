import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { type Result, succeed } from '../../core/case/problem.ts';
import type { Backup } from '../stores/local/backups/list-backups.ts';
import { attempt } from '../stores/local/store-failure.ts';
import { userDataFolder } from '../user-data.ts';
import type { CommandContext } from './command.ts';

/** Where backups go when no folder is named: the one the window uses unless it was told another. */
export function usualBackupFolder({ environment }: CommandContext): string {
  return join(userDataFolder(environment), 'backups');
}

/** The folder that was asked for, or the usual one, which is made when it is not there. */
export async function backupFolder(
  asked: string | undefined,
  context: CommandContext,
): Promise<Result<string>> {
  if (asked !== undefined) return succeed(resolve(asked));
  const folder = usualBackupFolder(context);
  const made = await attempt(() => mkdir(folder, { recursive: true, mode: 0o700 }));
  return made.ok ? succeed(folder) : made;
}

/** A backup in JSON. */
export function backupJson({ folder, made, revision, bytes, whole }: Backup) {
  return { backup: folder, made, revision, bytes, whole };
}
