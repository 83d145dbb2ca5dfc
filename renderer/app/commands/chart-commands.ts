import { IconChartCircles, IconCircles } from '@tabler/icons-react';

import { measures } from '../../../core/measures/measures.ts';
import { type Command, hasChart } from '../../session/command.ts';
import { measure, sizeByScore } from '../../session/measuring.ts';

/** What is measured on the chart. */
export const chartCommands: readonly Command[] = [
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
];
