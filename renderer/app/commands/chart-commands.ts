import {
  IconChartCircles,
  IconCircles,
  IconColumnInsertRight,
  IconFileTypeCsv,
  IconPalette,
} from '@tabler/icons-react';

import { type Command, hasChart } from '../../session/command.ts';
import { openDialog } from '../../session/dialogs.ts';
import { scoreFormat } from '../../session/leaving-scores.ts';
import { groupedMeasures } from '../../session/measure-groups.ts';
import { colourByScore, measure, sizeByScore } from '../../session/measuring.ts';
import { showScoreColumn } from '../../session/score-columns.ts';
import { picturesOf } from '../export-picture.ts';

/** What is measured on the chart. */
export const chartCommands: readonly Command[] = [
  ...groupedMeasures
    .flatMap(({ measures }) => measures)
    .map(({ id }) => ({
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
    id: 'colour-by-score',
    menu: 'analysis',
    group: 1,
    icon: IconPalette,
    enabled: ({ measured }) => measured !== null,
    checked: ({ shading }) => shading,
    run: ({ session }) => colourByScore(!session.shading),
  },
  {
    id: 'score-column',
    menu: 'analysis',
    group: 1,
    icon: IconColumnInsertRight,
    enabled: ({ measured }) => measured !== null,
    run: showScoreColumn,
  },
  {
    id: 'export-scores',
    menu: 'analysis',
    group: 1,
    icon: IconFileTypeCsv,
    enabled: ({ measured }) => measured !== null,
    run: (stage) =>
      openDialog({ kind: 'export', pictures: picturesOf(stage), format: scoreFormat(stage.session) }),
  },
];
