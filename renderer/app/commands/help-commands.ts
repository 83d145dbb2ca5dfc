import { IconCommand, IconInfoCircle, IconKeyboard, IconMap2 } from '@tabler/icons-react';

import { always, type Command } from '../../session/command.ts';
import { openDialog } from '../../session/dialogs.ts';
import { startTour } from '../../session/touring.ts';

/** Ways to find out what can be done. */
export const helpCommands: readonly Command[] = [
  {
    id: 'palette',
    menu: 'help',
    group: 0,
    icon: IconCommand,
    keys: ['$mod+k'],
    enabled: always,
    run: () => openDialog({ kind: 'palette' }),
  },
  {
    id: 'shortcuts',
    menu: 'help',
    group: 0,
    icon: IconKeyboard,
    keys: ['[Shift]+?'],
    enabled: always,
    run: () => openDialog({ kind: 'shortcuts' }),
  },
  {
    id: 'tour',
    menu: 'help',
    group: 0,
    icon: IconMap2,
    enabled: always,
    run: startTour,
  },
  {
    id: 'about',
    menu: 'help',
    group: 1,
    icon: IconInfoCircle,
    enabled: always,
    run: () => openDialog({ kind: 'about' }),
  },
];
