import {
  IconChartCircles,
  IconCircleCheck,
  IconCircles,
  IconEye,
  IconLayoutGrid,
  IconMapRoute,
  IconTopologyStar3,
  IconWorld,
} from '@tabler/icons-react';

import { measures } from '../../../core/measures/measures.ts';
import { canEdit, type Command, hasChart, type Stage } from '../../session/command.ts';
import { arrange } from '../../session/editing.ts';
import { isFiltering } from '../../session/chart-filter.ts';
import { openDialog } from '../../session/dialogs.ts';
import { measure, sizeByScore } from '../../session/measuring.ts';
import { setFilter, showAll } from '../../session/viewing.ts';

/** How the chart is laid out, what is measured on it and what of it is shown. */
export const chartCommands: readonly Command[] = [
  {
    id: 'arrange',
    menu: 'chart',
    group: 0,
    icon: IconLayoutGrid,
    keys: ['a'],
    onChartOnly: true,
    spots: ['chart'],
    enabled: canEdit,
    run: () => openDialog({ kind: 'arrange' }),
  },
  {
    id: 'arrange-country',
    menu: 'chart',
    group: 0,
    icon: IconMapRoute,
    enabled: canEdit,
    checked: ({ rows }) => rows?.chart.arrangement === 'country',
    run: (stage) => arrangeAndFit(stage, 'country'),
  },
  {
    id: 'arrange-force',
    menu: 'chart',
    group: 0,
    icon: IconTopologyStar3,
    enabled: canEdit,
    checked: ({ rows }) => rows?.chart.arrangement === 'force',
    run: (stage) => arrangeAndFit(stage, 'force'),
  },
  {
    id: 'arrange-selection',
    menu: 'chart',
    group: 0,
    icon: IconTopologyStar3,
    enabled: (session) => canEdit(session) && session.selection.entities.size > 1,
    run: () => arrange('force', true),
  },
  ...measures.map(({ id }) => ({
    id: `measure-${id}`,
    menu: 'analysis' as const,
    group: 0,
    icon: IconChartCircles,
    enabled: hasChart,
    words: () => ({ key: 'commands.measure', fill: { measure: `measures:${id}.name` } }),
    run: () => measure({ measure: id }),
  })),
  {
    id: 'size-by-score',
    menu: 'analysis',
    group: 1,
    icon: IconCircles,
    enabled: ({ measured }) => measured !== null,
    checked: ({ sizing }) => sizing,
    run: () => sizeByScore(true),
  },
  {
    id: 'usual-size',
    menu: 'analysis',
    group: 1,
    icon: IconCircles,
    enabled: ({ sizing }) => sizing,
    run: () => sizeByScore(false),
  },
  {
    id: 'cross-border-only',
    menu: 'borders',
    group: 0,
    icon: IconWorld,
    keys: ['b'],
    onChartOnly: true,
    enabled: hasChart,
    checked: ({ filter }) => filter.borders === 'crossing',
    run: ({ session: { filter } }) =>
      setFilter({ borders: filter.borders === 'crossing' ? 'all' : 'crossing' }),
  },
  {
    id: 'confirmed-only',
    menu: 'chart',
    group: 1,
    icon: IconCircleCheck,
    enabled: hasChart,
    checked: ({ filter }) => filter.confirmedOnly,
    run: ({ session: { filter } }) => setFilter({ confirmedOnly: !filter.confirmedOnly }),
  },
  {
    id: 'show-all',
    menu: 'borders',
    group: 0,
    icon: IconEye,
    keys: ['Alt+h'],
    onChartOnly: true,
    spots: ['chart'],
    enabled: ({ filter }) => isFiltering(filter),
    run: showAll,
  },
];

/** A whole chart that has been laid out anew is shown whole: it may lie elsewhere than before. */
async function arrangeAndFit({ canvas }: Stage, arrangement: 'force' | 'country'): Promise<void> {
  await arrange(arrangement);
  requestAnimationFrame(() => canvas?.fit());
}
