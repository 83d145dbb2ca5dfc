import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArchive,
  IconCopy,
  type Icon,
  IconEye,
  IconFileExport,
  IconFileImport,
  IconFileMinus,
  IconFolderOpen,
  IconHistory,
  IconInfoCircle,
  IconLock,
  IconLockOpen,
  IconPaperclip,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';

import type { HistoryLine } from '../../../core/contract/views.ts';

const byEdit: Readonly<Record<string, Icon>> = {
  'create-case': IconPlus,
  'add-entity': IconPlus,
  'add-link': IconPlus,
  'delete-items': IconTrash,
  'import-network': IconFileImport,
  'add-attachment': IconPaperclip,
  'remove-attachment': IconFileMinus,
  'step-back': IconHistory,
  open: IconFolderOpen,
  view: IconEye,
  export: IconFileExport,
  'save-attachment': IconFileExport,
  'copy-case': IconCopy,
  'back-up': IconArchive,
  'protect-case': IconLock,
  'unprotect-case': IconLockOpen,
  'change-passphrase': IconLock,
  'new-recovery-code': IconLock,
  'clock-went-back': IconAlertTriangle,
};
const byKind = {
  edit: IconPencil,
  undo: IconArrowBackUp,
  redo: IconArrowForwardUp,
  event: IconInfoCircle,
} as const;

/** What kind of thing a line tells of; its words say it too. */
export function LineIcon({ line: { kind, edit } }: { readonly line: HistoryLine }) {
  const isOwn = kind === 'edit' || kind === 'event';
  const Drawing = (isOwn && byEdit[edit]) || byKind[kind];
  return <Drawing size={14} stroke={1.75} aria-hidden />;
}
