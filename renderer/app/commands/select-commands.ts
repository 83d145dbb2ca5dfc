import { IconCircleDotted, IconCategory2, IconChartBar, IconLine, IconShare } from '@tabler/icons-react';

import type { ChartRows, Selection } from '../../canvas/canvas-props.ts';
import type { ShownItems } from '../../session/chart-filter.ts';
import { type Command, hasChart, hasEntities, type Stage } from '../../session/command.ts';
import { count } from '../../session/count.ts';
import { linksOfSelected, sameTypes, unlinked, withNeighbours } from '../../session/select-by.ts';
import { selectionSize } from '../../session/selection.ts';
import { shownOf } from '../../session/shown.ts';
import { focusRegion } from '../../session/focus.ts';
import { select } from '../../session/viewing.ts';

/** Ways from one selection to another. */
export const selectCommands: readonly Command[] = [
  {
    id: 'select-same-type',
    menu: 'edit',
    group: 3,
    icon: IconCategory2,
    keys: ['Shift+s'],
    onChartOnly: true,
    spots: ['entity', 'link'],
    enabled: ({ rows, selection }) => rows !== null && selectionSize(selection) > 0,
    run: selecting(sameTypes),
  },
  {
    id: 'select-neighbours',
    menu: 'edit',
    group: 3,
    icon: IconShare,
    keys: ['Shift+n'],
    onChartOnly: true,
    spots: ['entity'],
    enabled: (session) => hasChart(session) && hasEntities(session),
    run: selecting(withNeighbours),
  },
  {
    id: 'select-links',
    menu: 'edit',
    group: 3,
    icon: IconLine,
    spots: ['entity'],
    enabled: (session) => hasChart(session) && hasEntities(session),
    run: selecting(linksOfSelected),
  },
  {
    id: 'select-unlinked',
    menu: 'edit',
    group: 3,
    icon: IconCircleDotted,
    enabled: hasChart,
    run: selecting((_, rows, shown) => unlinked(rows, shown)),
  },
  {
    id: 'select-by-links',
    menu: 'edit',
    group: 3,
    icon: IconChartBar,
    enabled: hasChart,
    run: () => {
      count({ side: 'entities', facet: 'links', across: null, binning: null, order: 'name' });
      focusRegion('results');
    },
  },
];

/** Selects what comes of the selection, the chart in front and what is shown of it. */
function selecting(
  wanted: (selection: Selection, rows: ChartRows, shown: ShownItems) => Selection,
): Command['run'] {
  return ({ session }: Stage) => {
    const { rows, selection } = session;
    if (rows) select(wanted(selection, rows, shownOf(session)));
  };
}
