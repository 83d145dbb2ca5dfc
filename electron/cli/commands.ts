import type { Command } from './command.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { info } from './commands/info.ts';
import { measure } from './commands/measure.ts';
import { newCase } from './commands/new.ts';
import { search } from './commands/search.ts';
import { verify } from './commands/verify.ts';

/** Every command that works on a case. A new one is one file and one line. */
export const commands: readonly Command[] = [
  newCase,
  importCommand,
  info,
  measure,
  search,
  exportCommand,
  verify,
];
