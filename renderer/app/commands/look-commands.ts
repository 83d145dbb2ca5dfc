import { IconPalette, IconPaletteOff, IconPlus } from '@tabler/icons-react';
import i18next from 'i18next';

import { startingPoints } from '../../../core/looks/starting-points.ts';
import { canEdit, type Command } from '../../session/command.ts';
import { openDialog } from '../../session/dialogs.ts';
import { chooseLook, startLook } from '../../session/looks.ts';

/** How items are drawn: looks of the case, and those to start from. */
export const lookCommands: readonly Command[] = [
  {
    id: 'new-look',
    menu: 'chart',
    group: 2,
    icon: IconPlus,
    enabled: canEdit,
    run: () => openDialog({ kind: 'name', naming: { what: 'new-look' } }),
  },
  {
    id: 'usual-look',
    menu: 'chart',
    group: 2,
    icon: IconPaletteOff,
    enabled: (session) => canEdit(session) && session.rows?.chart.look !== undefined,
    run: () => chooseLook(null),
  },
  ...startingPoints.map((start): Command => ({
    id: `look-${start}`,
    menu: 'chart',
    group: 2,
    icon: IconPalette,
    enabled: canEdit,
    words: () => ({ key: 'commands.look-start', fill: { start: `looks:starts.${start}` } }),
    run: () => startLook(start, i18next.t(`looks:starts.${start}`)),
  })),
];
