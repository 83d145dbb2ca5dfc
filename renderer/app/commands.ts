import type { Command } from '../session/command.ts';
import { auditCommands } from './commands/audit-commands.ts';
import { chartCommands } from './commands/chart-commands.ts';
import { editCommands } from './commands/edit-commands.ts';
import { fileCommands } from './commands/file-commands.ts';
import { helpCommands } from './commands/help-commands.ts';
import { nudgeCommands } from './commands/nudge-commands.ts';
import { viewCommands } from './commands/view-commands.ts';

/** Everything that can be done, once: menus, context menus, palette and shortcuts all read this list. */
export const commands: readonly Command[] = [
  ...fileCommands,
  ...editCommands,
  ...auditCommands,
  ...viewCommands,
  ...chartCommands,
  ...nudgeCommands,
  ...helpCommands,
];
