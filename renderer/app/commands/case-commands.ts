import {
  IconArchive,
  IconCategoryPlus,
  IconCopy,
  IconCopyPlus,
  IconKey,
  IconLock,
  IconLockOpen,
  IconLockPassword,
  IconLockSquare,
  IconReplaceUser,
  IconSettings,
  IconShieldCheck,
} from '@tabler/icons-react';

import { canWrite, type Command, hasCase, isEncrypted } from '../../session/command.ts';
import { saveCopy } from '../../session/copying.ts';
import { openDialog } from '../../session/dialogs.ts';
import { lockNow } from '../../session/locking.ts';
import type { Session } from '../../session/session.ts';
import { holderOf } from '../../session/taking-over.ts';
import { verifyCase } from '../../session/verifying.ts';

const canRekey = (session: Session) => isEncrypted(session) && canWrite(session);

/** What keeps the open case safe: copies, backups, its protection, its settings. */
export const caseCommands: readonly Command[] = [
  {
    id: 'save-copy',
    menu: 'file',
    group: 3,
    icon: IconCopy,
    enabled: hasCase,
    run: saveCopy,
  },
  {
    id: 'duplicate',
    menu: 'file',
    group: 3,
    icon: IconCopyPlus,
    enabled: hasCase,
    run: () => openDialog({ kind: 'duplicate' }),
  },
  {
    id: 'backups',
    menu: 'file',
    group: 3,
    icon: IconArchive,
    enabled: hasCase,
    run: () => openDialog({ kind: 'backups' }),
  },
  {
    id: 'verify',
    menu: 'file',
    group: 3,
    icon: IconShieldCheck,
    enabled: hasCase,
    run: verifyCase,
  },
  {
    id: 'take-over',
    menu: 'file',
    group: 3,
    icon: IconReplaceUser,
    enabled: (session) => holderOf(session) !== undefined,
    run: () => openDialog({ kind: 'take-over' }),
  },
  {
    id: 'protection',
    menu: 'file',
    group: 4,
    icon: IconLockSquare,
    enabled: (session) => isEncrypted(session) || canWrite(session),
    words: (session) => ({
      key: isEncrypted(session) ? 'commands.protection' : 'commands.protection-off',
      fill: {},
    }),
    run: () => openDialog({ kind: 'protection' }),
  },
  {
    id: 'change-passphrase',
    menu: 'file',
    group: 4,
    icon: IconLockPassword,
    enabled: canRekey,
    run: () => openDialog({ kind: 'change-passphrase' }),
  },
  {
    id: 'new-recovery-code',
    menu: 'file',
    group: 4,
    icon: IconKey,
    enabled: canRekey,
    run: () => openDialog({ kind: 'new-recovery-code' }),
  },
  {
    id: 'unprotect',
    menu: 'file',
    group: 4,
    icon: IconLockOpen,
    enabled: canRekey,
    run: () => openDialog({ kind: 'unprotect' }),
  },
  {
    id: 'lock-now',
    menu: 'file',
    group: 4,
    icon: IconLock,
    keys: ['$mod+Alt+l'],
    isUrgent: true,
    enabled: isEncrypted,
    run: lockNow,
  },
  {
    id: 'case-settings',
    menu: 'file',
    group: 5,
    icon: IconSettings,
    enabled: canWrite,
    run: () => openDialog({ kind: 'case-settings' }),
  },
  {
    id: 'types',
    menu: 'file',
    group: 5,
    icon: IconCategoryPlus,
    enabled: hasCase,
    run: () => openDialog({ kind: 'types' }),
  },
];
