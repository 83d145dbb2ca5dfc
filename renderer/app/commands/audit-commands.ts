import { IconFingerprint, IconRubberStamp } from '@tabler/icons-react';

import { type Command, hasCase } from '../../session/command.ts';
import { openDialog } from '../../session/dialogs.ts';
import { signTrail } from '../../session/signing.ts';

/** The audit trail, to be vouched for and compared. */
export const auditCommands: readonly Command[] = [
  {
    id: 'sign-trail',
    menu: 'edit',
    group: 5,
    icon: IconRubberStamp,
    enabled: ({ summary }) => summary?.readOnly === false,
    run: signTrail,
  },
  {
    id: 'check-checkpoint',
    menu: 'edit',
    group: 5,
    icon: IconFingerprint,
    enabled: hasCase,
    run: () => openDialog({ kind: 'check-checkpoint' }),
  },
];
