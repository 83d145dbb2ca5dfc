import {
  IconFilePlus,
  IconFileText,
  IconListSearch,
  IconMapPinPlus,
  IconPencil,
  IconTable,
} from '@tabler/icons-react';

import type { TableKind } from '../../../core/tables/column.ts';
import {
  entitiesElsewhere,
  placeElsewhere,
  selectResting,
  sourceInHand,
} from '../../session/choosing-rows.ts';
import { canEdit, canWrite, type Command, hasCase } from '../../session/command.ts';
import { openDialog } from '../../session/dialogs.ts';
import { focusRegion } from '../../session/focus.ts';
import { showKind, showWhole, tabling } from '../../session/tabling.ts';
import { showTab } from '../../session/viewing.ts';

/** What the table lists, and what is done to rows that stand on no chart. */
export const tableCommands: readonly Command[] = [
  kind('entities'),
  kind('links'),
  kind('sources'),
  {
    id: 'table-whole-case',
    menu: 'view',
    group: 6,
    icon: IconListSearch,
    enabled: hasCase,
    checked: () => tabling().isWhole,
    run() {
      showWhole(!tabling().isWhole);
      showTab('table');
    },
  },
  {
    id: 'put-here',
    menu: 'chart',
    group: 4,
    icon: IconMapPinPlus,
    spots: ['entity'],
    enabled: (session) => canEdit(session) && entitiesElsewhere().length > 0,
    run: placeElsewhere,
  },
  {
    id: 'new-source',
    menu: 'edit',
    group: 1,
    icon: IconFilePlus,
    spots: ['source'],
    enabled: canWrite,
    run: () => openDialog({ kind: 'source' }),
  },
  {
    id: 'edit-source',
    menu: 'edit',
    group: 1,
    icon: IconPencil,
    spots: ['source'],
    enabled: (session) => canWrite(session) && sourceInHand(session) !== null,
    run({ session }) {
      const id = sourceInHand(session);
      if (id !== null) openDialog({ kind: 'source', id });
    },
  },
  {
    id: 'select-resting',
    menu: 'edit',
    group: 3,
    icon: IconFileText,
    spots: ['source'],
    enabled: (session) => session.rows !== null && sourceInHand(session) !== null,
    run: ({ session }) => selectResting(sourceInHand(session)),
  },
];

function kind(rows: TableKind): Command {
  return {
    id: `table-${rows}`,
    menu: 'view',
    group: 6,
    icon: IconTable,
    enabled: hasCase,
    checked: ({ tab }) => tab === 'table' && tabling().kind === rows,
    run() {
      showKind(rows);
      showTab('table');
      focusRegion('centre');
    },
  };
}
