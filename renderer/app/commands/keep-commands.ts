import {
  IconChartDots3,
  IconCircleDashed,
  IconClipboard,
  IconCopy,
  IconCopyPlus,
  IconCut,
  IconForms,
  IconLine,
  IconListCheck,
  IconNote,
  IconPencil,
  IconPlus,
  IconStackPush,
  IconTrash,
  IconX,
} from '@tabler/icons-react';

import { copySelected, duplicateSelected, hasCopied, paste } from '../../session/clipboard.ts';
import { canEdit, canWrite, type Command, hasEntities } from '../../session/command.ts';
import { openDialog } from '../../session/dialogs.ts';
import { removeSelected } from '../../session/editing.ts';
import { closeChart } from '../../session/open-case.ts';
import { selectionSize } from '../../session/selection.ts';
import type { Session } from '../../session/session.ts';
import { copyText } from '../../ui/copy-text.ts';

const canTake = (session: Session) => canEdit(session) && hasEntities(session);
const hasSome = (session: Session) => canEdit(session) && selectionSize(session.selection) > 0;
const manyCharts = ({ summary }: Session) => (summary?.charts.length ?? 0) > 1;
const front = ({ rows }: Session) => rows?.chart.id ?? '';

/** Charts, sets, notes and tasks, and what is copied from one place to another. */
export const keepCommands: readonly Command[] = [
  {
    id: 'new-chart',
    menu: 'chart',
    group: 3,
    icon: IconPlus,
    keys: ['$mod+Shift+n'],
    enabled: canWrite,
    run: () => openDialog({ kind: 'name', naming: { what: 'new-chart' } }),
  },
  {
    id: 'close-chart',
    menu: 'chart',
    group: 3,
    icon: IconX,
    keys: ['$mod+w'],
    enabled: ({ openCharts, rows }) => openCharts.length > 1 && rows !== null,
    run: ({ session }) => closeChart(front(session)),
  },
  {
    id: 'chart-from-selection',
    menu: 'chart',
    group: 3,
    icon: IconChartDots3,
    spots: ['entity'],
    enabled: canTake,
    run: () => openDialog({ kind: 'name', naming: { what: 'chart-from-selection' } }),
  },
  {
    id: 'put-on-chart',
    menu: 'chart',
    group: 3,
    icon: IconStackPush,
    spots: ['entity'],
    enabled: (session) => canTake(session) && manyCharts(session),
    run: () => openDialog({ kind: 'put-on-chart' }),
  },
  {
    id: 'copy-chart',
    menu: 'chart',
    group: 3,
    icon: IconCopyPlus,
    enabled: canEdit,
    run: ({ session }) => openDialog({ kind: 'name', naming: { what: 'copy-chart', id: front(session) } }),
  },
  {
    id: 'rename-chart',
    menu: 'chart',
    group: 3,
    icon: IconPencil,
    enabled: canEdit,
    run: ({ session }) => openDialog({ kind: 'name', naming: { what: 'rename-chart', id: front(session) } }),
  },
  {
    id: 'delete-chart',
    menu: 'chart',
    group: 3,
    icon: IconTrash,
    enabled: (session) => canEdit(session) && manyCharts(session),
    run: ({ session }) => openDialog({ kind: 'delete-chart', chart: front(session) }),
  },
  {
    id: 'copy',
    menu: 'edit',
    group: 2,
    icon: IconCopy,
    keys: ['$mod+c'],
    isNative: true,
    spots: ['entity'],
    enabled: hasEntities,
    run: copyHere,
  },
  {
    id: 'cut',
    menu: 'edit',
    group: 2,
    icon: IconCut,
    keys: ['$mod+x'],
    isNative: true,
    enabled: canTake,
    run: () => copyHere() && removeSelected(),
  },
  {
    id: 'paste',
    menu: 'edit',
    group: 2,
    icon: IconClipboard,
    keys: ['$mod+v'],
    isNative: true,
    spots: ['chart'],
    enabled: (session) => canEdit(session) && hasCopied(),
    run: () => paste(null),
  },
  {
    id: 'duplicate-items',
    menu: 'edit',
    group: 2,
    icon: IconCopyPlus,
    keys: ['$mod+d'],
    onChartOnly: true,
    spots: ['entity'],
    enabled: canTake,
    run: duplicateSelected,
  },
  {
    id: 'save-set',
    menu: 'edit',
    group: 3,
    icon: IconCircleDashed,
    keys: ['$mod+Shift+s'],
    spots: ['entity', 'link'],
    enabled: hasSome,
    run: () => openDialog({ kind: 'name', naming: { what: 'new-set' } }),
  },
  {
    id: 'edit-links',
    menu: 'edit',
    group: 1,
    icon: IconLine,
    keys: ['Shift+l'],
    onChartOnly: true,
    spots: ['link'],
    enabled: (session) => canEdit(session) && session.selection.links.size > 0,
    run: ({ session: { selection } }) => openDialog({ kind: 'edit-links', ids: [...selection.links] }),
  },
  {
    id: 'set-values',
    menu: 'edit',
    group: 1,
    icon: IconForms,
    spots: ['entity'],
    enabled: canTake,
    run: ({ session: { selection } }) => openDialog({ kind: 'set-values', ids: [...selection.entities] }),
  },
  {
    id: 'add-note',
    menu: 'edit',
    group: 1,
    icon: IconNote,
    keys: ['m'],
    onChartOnly: true,
    spots: ['entity', 'link'],
    enabled: hasSome,
    run: ({ session: { selection } }) =>
      openDialog({ kind: 'note', about: [...selection.entities, ...selection.links] }),
  },
  {
    id: 'add-task',
    menu: 'edit',
    group: 1,
    icon: IconListCheck,
    spots: ['entity', 'link'],
    enabled: canWrite,
    run: () => openDialog({ kind: 'task' }),
  },
];

/** Copies from a menu, where no key was pressed that the window would hear. */
function copyHere(): boolean {
  const text = copySelected();
  return text !== null && copyText(text);
}
