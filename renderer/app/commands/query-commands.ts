import { IconDeviceFloppy, IconHierarchy2, IconPlayerPlay, IconPlus, IconSelect } from '@tabler/icons-react';

import { startingPatterns } from '../../../core/query/starting-patterns.ts';
import { canWrite, type Command, hasCase, hasChart } from '../../session/command.ts';
import { openDialog } from '../../session/dialogs.ts';
import { runQuery } from '../../session/query-asks.ts';
import {
  openQuery,
  patternInFront,
  queryInFront,
  startQuery,
  takeSelection,
} from '../../session/querying.ts';
import { selectionSize } from '../../session/selection.ts';
import type { Session } from '../../session/session.ts';

const hasPattern = (session: Session) => hasChart(session) && patternInFront(session).entities.length > 0;

/** Patterns of entities and links that are looked for. */
export const queryCommands: readonly Command[] = [
  {
    id: 'new-query',
    menu: 'analysis',
    group: 4,
    icon: IconPlus,
    enabled: hasCase,
    run: () => openQuery(null),
  },
  {
    id: 'query-from-selection',
    menu: 'analysis',
    group: 4,
    icon: IconSelect,
    spots: ['entity', 'link'],
    enabled: (session) => hasChart(session) && selectionSize(session.selection) > 0,
    run: takeSelection,
  },
  {
    id: 'run-query',
    menu: 'analysis',
    group: 4,
    icon: IconPlayerPlay,
    enabled: hasPattern,
    run: () => runQuery(),
  },
  {
    id: 'save-query',
    menu: 'analysis',
    group: 4,
    icon: IconDeviceFloppy,
    enabled: (session) => hasPattern(session) && canWrite(session) && queryInFront(session) === undefined,
    run: () => openDialog({ kind: 'name', naming: { what: 'new-query' } }),
  },
  ...startingPatterns.map((start): Command => ({
    id: `query-${start}`,
    menu: 'analysis',
    group: 5,
    icon: IconHierarchy2,
    enabled: hasChart,
    words: () => ({ key: 'commands.query-start', fill: { start: `querying:starts.${start}` } }),
    run: () => startQuery(start),
  })),
];
