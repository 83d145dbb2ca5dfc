import {
  IconCircleCheck,
  IconCircleHalf2,
  IconClock,
  IconEye,
  IconEyeOff,
  IconFilter,
  IconFocus2,
  IconWorld,
} from '@tabler/icons-react';

import { asks, confirmed, crossing, isFiltering } from '../../session/chart-filter.ts';
import { canEdit, type Command, hasChart, hasEntities } from '../../session/command.ts';
import { openDialog } from '../../session/dialogs.ts';
import { addCondition, toggleConfirmed, toggleCrossing } from '../../session/filtering.ts';
import { isAllGrey } from '../../session/hidden-items.ts';
import { greySelected, hideOthers, hideSelected, isPartly, showAll } from '../../session/hiding.ts';
import { typesOf } from '../../session/select-by.ts';
import { selectionSize } from '../../session/selection.ts';
import type { Session } from '../../session/session.ts';
import { saveSettings } from '../../session/settings.ts';

const canHide = (session: Session) => canEdit(session) && selectionSize(session.selection) > 0;

/** What of the chart is shown: filters, and what is hidden or greyed out. */
export const showCommands: readonly Command[] = [
  {
    id: 'hide',
    menu: 'chart',
    group: 1,
    icon: IconEyeOff,
    keys: ['h'],
    onChartOnly: true,
    spots: ['entity', 'link'],
    enabled: canHide,
    run: hideSelected,
  },
  {
    id: 'hide-others',
    menu: 'chart',
    group: 1,
    icon: IconFocus2,
    keys: ['Shift+h'],
    onChartOnly: true,
    spots: ['entity', 'link'],
    enabled: canHide,
    run: hideOthers,
  },
  {
    id: 'grey-out',
    menu: 'chart',
    group: 1,
    icon: IconCircleHalf2,
    spots: ['entity'],
    enabled: (session) => canEdit(session) && hasEntities(session),
    words: ({ rows, selection }) => ({
      key: rows && isAllGrey(selection, rows) ? 'commands.grey-out-not' : 'commands.grey-out',
      fill: {},
    }),
    run: greySelected,
  },
  {
    id: 'show-all',
    menu: 'chart',
    group: 1,
    icon: IconEye,
    keys: ['Alt+h'],
    onChartOnly: true,
    spots: ['chart'],
    enabled: (session) => (canEdit(session) ? isPartly(session) : isFiltering(session.filter)),
    run: showAll,
  },
  {
    id: 'filter',
    menu: 'chart',
    group: 2,
    icon: IconFilter,
    keys: ['$mod+Shift+f'],
    spots: ['chart'],
    enabled: (session) => hasChart(session) && session.tab === 'chart',
    run: () => openDialog({ kind: 'filter' }),
  },
  {
    id: 'filter-type',
    menu: 'chart',
    group: 2,
    icon: IconFilter,
    spots: ['entity'],
    enabled: (session) => hasChart(session) && hasEntities(session),
    run: ({ session: { rows, selection } }) => {
      if (rows) addCondition('entities', { facet: 'type', test: 'is', values: typesOf(selection, rows) });
    },
  },
  {
    id: 'confirmed-only',
    menu: 'chart',
    group: 2,
    icon: IconCircleCheck,
    enabled: hasChart,
    checked: ({ filter }) => asks(filter, 'links', confirmed),
    run: toggleConfirmed,
  },
  {
    id: 'cross-border-only',
    menu: 'borders',
    group: 0,
    icon: IconWorld,
    keys: ['b'],
    onChartOnly: true,
    enabled: hasChart,
    checked: ({ filter }) => asks(filter, 'links', crossing),
    run: toggleCrossing,
  },
  {
    id: 'toggle-time-bar',
    menu: 'view',
    group: 2,
    icon: IconClock,
    keys: ['Shift+t'],
    onChartOnly: true,
    enabled: hasChart,
    checked: ({ settings }) => settings.timeBar,
    run: ({ session: { settings } }) => saveSettings({ timeBar: !settings.timeBar }),
  },
];
