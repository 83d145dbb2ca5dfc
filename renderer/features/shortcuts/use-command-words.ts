import { useTranslation } from 'react-i18next';

import type { Command } from '../../session/command.ts';
import { now } from '../../session/session.ts';
import { commandLabel } from '../../session/use-command.tsx';

/** What commands are called, whatever they are about at the moment: undo is undo, not the undoing of something. */
export function useCommandWords(): (command: Command) => string {
  const { t, i18n } = useTranslation();
  return (command) =>
    i18n.exists(`commands.${command.id}`) ? t(`commands.${command.id}`) : commandLabel(command, now(), t);
}
