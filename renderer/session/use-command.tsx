import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';

import type { Command } from './command.ts';
import { type Session, useSession } from './session.ts';

interface Commands {
  /** With the keys that hold now. */
  readonly list: readonly Command[];
  /** With the keys they come with. */
  readonly usual: readonly Command[];
  readonly run: (id: string) => void;
}

/** The commands that the shell offers to the features below it. */
export const CommandsContext = createContext<Commands>({ list: [], usual: [], run: () => undefined });

export function useCommands(): Commands {
  return use(CommandsContext);
}

export interface CommandFace {
  readonly label: string;
  readonly keys: string | undefined;
  readonly isEnabled: boolean;
  readonly isOn: boolean;
  readonly run: () => void;
}

/** One command as a button shows it: its words, its key, whether it can be used now. */
export function useCommand(id: string): CommandFace {
  const { t } = useTranslation();
  const { list, run } = useCommands();
  const command = list.find((candidate) => candidate.id === id);
  const isEnabled = useSession((session) => command?.enabled(session) ?? false);
  const isOn = useSession((session) => command?.checked?.(session) ?? false);
  const label = useSession((session) => (command ? commandLabel(command, session, t) : id));
  return { label, keys: command?.keys?.[0], isEnabled, isOn, run: () => run(id) };
}

/** What a command is called at this moment: undo and redo name the edit they are about. */
export function commandLabel(command: Command, session: Session, t: TFunction): string {
  const words = command.words?.(session);
  if (!words) return t(`commands.${command.id}`);
  const fill = Object.entries(words.fill).map(([name, key]) => [name, t(key)]);
  return t(words.key, Object.fromEntries(fill) as Record<string, string>);
}
