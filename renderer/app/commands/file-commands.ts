import {
  IconAdjustmentsHorizontal,
  IconDoorExit,
  IconFileImport,
  IconFolderOff,
  IconFolderOpen,
  IconFolderPlus,
  IconPhoto,
  IconPrinter,
  IconSchool,
  IconShare,
} from '@tabler/icons-react';

import { always, type Command, hasCase, hasChart, type Stage } from '../../session/command.ts';
import { openDialog } from '../../session/dialogs.ts';
import { chooseCase, closeCase, exportGraphml, exportPicture, openSample } from '../../session/files.ts';
import { startImport } from '../../session/importing.ts';
import { windowDo } from '../../session/settings.ts';
import type { PictureTheme } from '../../ui/theme.ts';
import { pictureWords } from '../picture-words.ts';
import { caseCommands } from './case-commands.ts';

/** Cases, files in and out, the window. */
export const fileCommands: readonly Command[] = [
  {
    id: 'new-case',
    menu: 'file',
    group: 0,
    icon: IconFolderPlus,
    keys: ['$mod+n'],
    enabled: always,
    run: () => openDialog({ kind: 'new-case' }),
  },
  {
    id: 'open-case',
    menu: 'file',
    group: 0,
    icon: IconFolderOpen,
    keys: ['$mod+o'],
    enabled: always,
    run: chooseCase,
  },
  {
    id: 'open-sample',
    menu: 'file',
    group: 0,
    icon: IconSchool,
    enabled: always,
    run: openSample,
  },
  {
    id: 'import',
    menu: 'file',
    group: 1,
    icon: IconFileImport,
    keys: ['$mod+i'],
    enabled: ({ summary }) => summary?.readOnly !== true,
    run: ({ session }) =>
      session.summary ? startImport() : openDialog({ kind: 'new-case', then: 'import' }),
  },
  {
    id: 'export-picture',
    menu: 'file',
    group: 2,
    icon: IconPhoto,
    keys: ['$mod+Shift+e'],
    enabled: hasChart,
    run: (stage) => picture(stage, 'light'),
  },
  {
    id: 'export-print',
    menu: 'file',
    group: 2,
    icon: IconPrinter,
    enabled: hasChart,
    run: (stage) => picture(stage, 'print'),
  },
  {
    id: 'export-graphml',
    menu: 'file',
    group: 2,
    icon: IconShare,
    enabled: hasChart,
    run: exportGraphml,
  },
  ...caseCommands,
  {
    id: 'settings',
    menu: 'file',
    group: 5,
    icon: IconAdjustmentsHorizontal,
    keys: ['$mod+,'],
    enabled: always,
    run: () => openDialog({ kind: 'settings' }),
  },
  {
    id: 'close-case',
    menu: 'file',
    group: 6,
    icon: IconFolderOff,
    enabled: (session) => hasCase(session) || session.locked !== null,
    run: closeCase,
  },
  {
    id: 'close-window',
    menu: 'file',
    group: 6,
    icon: IconDoorExit,
    keys: ['$mod+q'],
    enabled: always,
    run: () => windowDo('close'),
  },
];

function picture({ session, canvas }: Stage, theme: PictureTheme): unknown {
  const { labelSize, pictureNames, patterns } = session.settings;
  const drawn = { labelSize: pictureNames === 'screen' ? labelSize / 100 : 1, patterned: patterns };
  return canvas && exportPicture(canvas, { ...pictureWords(session), ...drawn, theme });
}
