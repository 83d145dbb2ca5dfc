import {
  IconAdjustmentsHorizontal,
  IconDoorExit,
  IconFileExport,
  IconFileImport,
  IconFolderOff,
  IconFolderOpen,
  IconFolderPlus,
  IconPhoto,
  IconPrinter,
  IconSchool,
} from '@tabler/icons-react';

import { always, type Command, hasCase, hasChart } from '../../session/command.ts';
import { openDialog } from '../../session/dialogs.ts';
import { chooseCase, closeCase, openSample } from '../../session/files.ts';
import { resumeImport } from '../../session/import-aside.ts';
import { startImport } from '../../session/importing.ts';
import { windowDo } from '../../session/settings.ts';
import { exportPicture, picturesOf } from '../export-picture.ts';
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
    id: 'resume-import',
    menu: 'file',
    group: 1,
    icon: IconFileImport,
    enabled: ({ summary, importAside }) => importAside !== null && summary?.readOnly === false,
    run: resumeImport,
  },
  {
    id: 'export',
    menu: 'file',
    group: 2,
    icon: IconFileExport,
    keys: ['$mod+Shift+e'],
    enabled: hasCase,
    run: (stage) => openDialog({ kind: 'export', pictures: picturesOf(stage) }),
  },
  {
    id: 'export-picture',
    menu: 'file',
    group: 2,
    icon: IconPhoto,
    enabled: hasChart,
    run: (stage) => exportPicture(stage, 'png'),
  },
  {
    id: 'export-print',
    menu: 'file',
    group: 2,
    icon: IconPrinter,
    enabled: hasChart,
    run: (stage) => exportPicture(stage, 'png-print'),
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
