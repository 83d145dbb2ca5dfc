import type { Command } from './command.ts';
import { attach } from './commands/attach.ts';
import { backup } from './commands/backup.ts';
import { backups } from './commands/backups.ts';
import { brokerage } from './commands/brokerage.ts';
import { checkCheckpoint } from './commands/check-checkpoint.ts';
import { checkpoint } from './commands/checkpoint.ts';
import { copy } from './commands/copy.ts';
import { duplicate } from './commands/duplicate.ts';
import { exportCommand } from './commands/export.ts';
import { formats } from './commands/formats.ts';
import { groups } from './commands/groups.ts';
import { history } from './commands/history.ts';
import { importCommand } from './commands/import.ts';
import { info } from './commands/info.ts';
import { keyPlayers } from './commands/key-players.ts';
import { measure } from './commands/measure.ts';
import { network } from './commands/network.ts';
import { newCase } from './commands/new.ts';
import { patterns } from './commands/patterns.ts';
import { passphrase } from './commands/passphrase.ts';
import { paths } from './commands/paths.ts';
import { protect } from './commands/protect.ts';
import { recoveryCode } from './commands/recovery-code.ts';
import { redo } from './commands/redo.ts';
import { restore } from './commands/restore.ts';
import { search } from './commands/search.ts';
import { stepBack } from './commands/step-back.ts';
import { undo } from './commands/undo.ts';
import { unprotect } from './commands/unprotect.ts';
import { verify } from './commands/verify.ts';
import { whatIf } from './commands/what-if.ts';

/** Every command. A new one is one file and one line. */
export const commands: readonly Command[] = [
  ...[newCase, importCommand, attach, info, measure, search, patterns, exportCommand, formats],
  ...[groups, keyPlayers, brokerage, whatIf, network, paths],
  ...[history, undo, redo, stepBack],
  ...[backup, backups, restore, copy, duplicate],
  ...[protect, unprotect, passphrase, recoveryCode],
  ...[verify, checkpoint, checkCheckpoint],
];
