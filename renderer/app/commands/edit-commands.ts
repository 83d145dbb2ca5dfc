import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCategory,
  IconCircleMinus,
  IconCirclePlus,
  IconDeselect,
  IconLink,
  IconPaperclip,
  IconPencil,
  IconSearch,
  IconSelectAll,
  IconSwitch3,
  IconTrash,
} from '@tabler/icons-react';

import { canEdit, type Command, hasCase, hasChart, hasEntities, type Stage } from '../../session/command.ts';
import { chosenItems, hasChosenItems } from '../../session/deleting.ts';
import { openDialog } from '../../session/dialogs.ts';
import { attachFile, mostSubjects } from '../../session/attaching.ts';
import { deleteMarked, takeTool, write } from '../../session/drawing.ts';
import { redo, removeSelected, undo } from '../../session/editing.ts';
import {
  invertedSelection,
  nothingSelected,
  onlySelected,
  selectionOf,
  selectionSize,
} from '../../session/selection.ts';
import { canRedo, canUndo } from '../../session/sending.ts';
import { shownOf } from '../../session/shown.ts';
import { focusSearch } from '../../session/focus.ts';
import { inspect, select, startLinking } from '../../session/viewing.ts';

/** What changes the case, and the selection it is done to. */
export const editCommands: readonly Command[] = [
  {
    id: 'undo',
    menu: 'edit',
    group: 0,
    icon: IconArrowBackUp,
    keys: ['$mod+z'],
    enabled: canUndo,
    words: ({ summary }) => stepWords('undo', summary?.undo?.edit),
    run: undo,
  },
  {
    id: 'redo',
    menu: 'edit',
    group: 0,
    icon: IconArrowForwardUp,
    keys: ['$mod+Shift+z', '$mod+y'],
    enabled: canRedo,
    words: ({ summary }) => stepWords('redo', summary?.redo?.edit),
    run: redo,
  },
  {
    id: 'add-entity',
    menu: 'edit',
    group: 1,
    icon: IconCirclePlus,
    keys: ['n'],
    onChartOnly: true,
    spots: ['chart'],
    enabled: canEdit,
    run: () => openDialog({ kind: 'add-entity' }),
  },
  {
    id: 'add-link',
    menu: 'edit',
    group: 1,
    icon: IconLink,
    keys: ['l'],
    onChartOnly: true,
    spots: ['entity'],
    enabled: (session) => canEdit(session) && [1, 2].includes(session.selection.entities.size),
    run: addLink,
  },
  {
    id: 'edit-label',
    menu: 'edit',
    group: 1,
    icon: IconPencil,
    keys: ['F2'],
    spots: ['entity', 'link', 'annotation'],
    enabled: (session) => canEdit(session) && (onlySelected(session.selection) ?? session.marked) !== null,
    words: ({ marked }) => ({
      key: `commands.${marked === null ? 'edit-label' : 'edit-annotation'}`,
      fill: {},
    }),
    run: rename,
  },
  {
    id: 'set-type',
    menu: 'edit',
    group: 1,
    icon: IconCategory,
    keys: ['t'],
    onChartOnly: true,
    spots: ['entity'],
    enabled: (session) => canEdit(session) && hasEntities(session),
    run: ({ session: { selection } }) => openDialog({ kind: 'set-type', ids: [...selection.entities] }),
  },
  {
    id: 'attach-file',
    menu: 'edit',
    group: 1,
    icon: IconPaperclip,
    spots: ['entity', 'link'],
    enabled: (session) => canEdit(session) && isSubject(selectionSize(session.selection)),
    run: ({ session: { selection } }) => attachFile([...selection.entities, ...selection.links]),
  },
  {
    id: 'remove-from-chart',
    menu: 'edit',
    group: 2,
    icon: IconCircleMinus,
    keys: ['Delete'],
    onChartOnly: true,
    spots: ['entity', 'annotation'],
    enabled: (session) => canEdit(session) && (hasEntities(session) || session.marked !== null),
    words: ({ marked }) => ({
      key: `commands.${marked === null ? 'remove-from-chart' : 'delete-annotation'}`,
      fill: {},
    }),
    run: ({ session: { marked } }) => (marked === null ? removeSelected() : deleteMarked()),
  },
  {
    id: 'delete-from-case',
    menu: 'edit',
    group: 2,
    icon: IconTrash,
    keys: ['Shift+Delete'],
    onChartOnly: true,
    spots: ['entity', 'link'],
    enabled: (session) => canEdit(session) && hasChosenItems(session),
    run: ({ session }) => openDialog({ kind: 'delete', ...chosenItems(session) }),
  },
  {
    id: 'select-all',
    menu: 'edit',
    group: 3,
    icon: IconSelectAll,
    keys: ['$mod+a'],
    onChartOnly: true,
    spots: ['chart'],
    enabled: hasChart,
    run: ({ session }) => select(selectionOf(shownOf(session).entities)),
  },
  {
    id: 'invert-selection',
    menu: 'edit',
    group: 3,
    icon: IconSwitch3,
    keys: ['$mod+Alt+a'],
    onChartOnly: true,
    enabled: hasChart,
    run: ({ session }) => select(invertedSelection(session.selection, shownOf(session))),
  },
  {
    id: 'clear-selection',
    menu: 'edit',
    group: 3,
    icon: IconDeselect,
    keys: ['Escape'],
    onChartOnly: true,
    enabled: ({ selection, linkingFrom, thread, tool }) =>
      selectionSize(selection) > 0 || [linkingFrom, thread, tool].some((one) => one !== null),
    run: () => {
      startLinking(null);
      takeTool(null);
      select(nothingSelected);
    },
  },
  {
    id: 'inspect',
    menu: 'edit',
    group: 3,
    icon: IconSearch,
    keys: ['Enter'],
    onChartOnly: true,
    spots: ['entity', 'link'],
    enabled: ({ selection }) => onlySelected(selection) !== null,
    run: ({ session }) => {
      const id = onlySelected(session.selection);
      if (id !== null) inspect(id);
    },
  },
  {
    id: 'find',
    menu: 'edit',
    group: 4,
    icon: IconSearch,
    keys: ['$mod+f'],
    enabled: hasCase,
    run: focusSearch,
  },
];

function isSubject(count: number): boolean {
  return count > 0 && count <= mostSubjects;
}

function stepWords(kind: 'undo' | 'redo', edit: string | undefined) {
  return edit === undefined
    ? { key: `commands.${kind}`, fill: {} }
    : { key: `commands.${kind}-step`, fill: { edit: `edits:${edit}` } };
}

/** In place where it is drawn, else in a dialog. */
function rename({ session, canvas }: Stage): void {
  const id = onlySelected(session.selection);
  if (session.marked !== null) write({ kind: 'annotation', id: session.marked });
  if (id === null) return;
  const what = { kind: 'entity', id } as const;
  const isDrawn = session.tab === 'chart' && session.rows?.entities.has(id) && canvas?.spotOf(what);
  if (isDrawn) write(what);
  else openDialog({ kind: 'edit-label', id });
}

/** With two entities selected the link joins them; with one, its target is chosen next. */
function addLink({ session }: Stage): void {
  const [from, to] = session.selection.entities;
  if (from !== undefined && to !== undefined) openDialog({ kind: 'add-link', from, to });
  else if (from !== undefined) startLinking(from);
}
