import {
  IconArrowsMinimize,
  IconAffiliate,
  IconCircleDot,
  IconRoute,
  IconSitemap,
  IconTopologyStarRing3,
  IconListNumbers,
} from '@tabler/icons-react';

import { canEdit, type Command, hasChart, hasEntities } from '../../session/command.ts';
import { openDialog } from '../../session/dialogs.ts';
import { collapseSelected, expandSelected } from '../../session/expanding.ts';
import { findConnection, findLinked, findMostConnected, findPath } from '../../session/following-asks.ts';
import type { Session } from '../../session/session.ts';

const canExpand = (session: Session) => canEdit(session) && hasEntities(session);

/** Where links lead: what they bring onto the chart, and what they join. */
export const followCommands: readonly Command[] = [
  {
    id: 'expand',
    menu: 'analysis',
    group: 2,
    icon: IconAffiliate,
    keys: ['e'],
    onChartOnly: true,
    spots: ['entity'],
    enabled: canExpand,
    run: expandSelected,
  },
  {
    id: 'expand-choose',
    menu: 'analysis',
    group: 2,
    icon: IconCircleDot,
    keys: ['$mod+e'],
    enabled: canExpand,
    spots: ['entity'],
    run: ({ session }) => openDialog({ kind: 'expand', entities: [...session.selection.entities] }),
  },
  {
    id: 'collapse',
    menu: 'analysis',
    group: 2,
    icon: IconArrowsMinimize,
    keys: ['Shift+e'],
    onChartOnly: true,
    spots: ['entity'],
    enabled: canExpand,
    run: collapseSelected,
  },
  {
    id: 'find-path',
    menu: 'analysis',
    group: 3,
    icon: IconRoute,
    keys: ['p'],
    onChartOnly: true,
    spots: ['entity'],
    enabled: (session) => hasChart(session) && [1, 2].includes(session.selection.entities.size),
    run: ({ session }) => {
      const [from, to] = session.selection.entities;
      if (from !== undefined && to !== undefined) return findPath(from, to);
      if (from !== undefined) openDialog({ kind: 'path-to', from });
      return undefined;
    },
  },
  {
    id: 'find-linked',
    menu: 'analysis',
    group: 3,
    icon: IconSitemap,
    spots: ['entity'],
    enabled: (session) => hasChart(session) && hasEntities(session),
    run: findLinked,
  },
  {
    id: 'connect',
    menu: 'analysis',
    group: 3,
    icon: IconTopologyStarRing3,
    spots: ['entity'],
    enabled: (session) => hasChart(session) && session.selection.entities.size > 2,
    run: findConnection,
  },
  {
    id: 'most-connected',
    menu: 'analysis',
    group: 3,
    icon: IconListNumbers,
    enabled: hasChart,
    run: findMostConnected,
  },
];
