import type { Command } from '../session/command.ts';
import { analysisCommands } from './commands/analysis-commands.ts';
import { arrangeCommands } from './commands/arrange-commands.ts';
import { auditCommands } from './commands/audit-commands.ts';
import { chartCommands } from './commands/chart-commands.ts';
import { drawCommands } from './commands/draw-commands.ts';
import { editCommands } from './commands/edit-commands.ts';
import { fileCommands } from './commands/file-commands.ts';
import { followCommands } from './commands/follow-commands.ts';
import { helpCommands } from './commands/help-commands.ts';
import { keepCommands } from './commands/keep-commands.ts';
import { lookCommands } from './commands/look-commands.ts';
import { nudgeCommands } from './commands/nudge-commands.ts';
import { queryCommands } from './commands/query-commands.ts';
import { selectCommands } from './commands/select-commands.ts';
import { showCommands } from './commands/show-commands.ts';
import { storyCommands } from './commands/story-commands.ts';
import { tableCommands } from './commands/table-commands.ts';
import { viewCommands } from './commands/view-commands.ts';

/** Everything that can be done, once: menus, context menus, palette and shortcuts all read this list. */
export const commands: readonly Command[] = [
  ...fileCommands,
  ...editCommands,
  ...selectCommands,
  ...keepCommands,
  ...analysisCommands,
  ...followCommands,
  ...queryCommands,
  ...auditCommands,
  ...viewCommands,
  ...tableCommands,
  ...arrangeCommands,
  ...chartCommands,
  ...drawCommands,
  ...showCommands,
  ...lookCommands,
  ...storyCommands,
  ...nudgeCommands,
  ...helpCommands,
];
