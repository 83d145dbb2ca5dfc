import {
  type Icon,
  IconBinaryTree,
  IconCalendarTime,
  IconCircleDotted,
  IconFeather,
  IconFlower,
  IconGridDots,
  IconLayoutGrid,
  IconMapRoute,
  IconPackages,
  IconPin,
  IconSitemap,
  IconTarget,
  IconTopologyStar3,
} from '@tabler/icons-react';

import { type KernelId, kernelIds } from '../../../core/arrange/kernel-ids.ts';
import { arrange, isPinned, togglePinned } from '../../session/arranging.ts';
import { canEdit, type Command, type Stage } from '../../session/command.ts';
import { openDialog } from '../../session/dialogs.ts';

const icons: Readonly<Record<KernelId, Icon>> = {
  force: IconTopologyStar3,
  gentle: IconFeather,
  country: IconMapRoute,
  grouped: IconPackages,
  peacock: IconFlower,
  circle: IconCircleDotted,
  hierarchy: IconSitemap,
  tree: IconBinaryTree,
  radial: IconTarget,
  time: IconCalendarTime,
  grid: IconGridDots,
};

/** How the chart is laid out, and what stays where it stands. */
export const arrangeCommands: readonly Command[] = [
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
    id: 'arrange-again',
    menu: 'chart',
    group: 0,
    icon: IconLayoutGrid,
    enabled: canEdit,
    run: arrangeAgain,
  },
  {
    id: 'arrange-selection',
    menu: 'chart',
    group: 0,
    icon: IconLayoutGrid,
    spots: ['entity'],
    enabled: (session) => canEdit(session) && session.selection.entities.size > 1,
    run: ({ session }) => arrange(session.arrangeChoice.arrangement, 'selection'),
  },
  {
    id: 'arrange-new',
    menu: 'chart',
    group: 0,
    icon: IconLayoutGrid,
    enabled: (session) => canEdit(session) && session.newcomers.size > 0,
    run: ({ session }) => arrange(session.arrangeChoice.arrangement, 'new'),
  },
  {
    id: 'pin',
    menu: 'chart',
    group: 0,
    icon: IconPin,
    keys: ['Shift+p'],
    onChartOnly: true,
    spots: ['entity'],
    enabled: (session) => canEdit(session) && session.selection.entities.size > 0,
    checked: isPinned,
    run: togglePinned,
  },
  ...kernelIds.map((id): Command => ({
    id: `arrange-${id}`,
    menu: 'chart',
    group: 1,
    icon: icons[id],
    enabled: canEdit,
    checked: ({ rows }) => rows?.chart.arrangement === id,
    run: (stage) => arrangeAndFit(stage, id),
  })),
];

/** A whole chart that has been laid out anew is shown whole: it may lie elsewhere than before. */
async function arrangeAndFit({ canvas }: Stage, id: KernelId): Promise<void> {
  if (await arrange(id)) requestAnimationFrame(() => canvas?.fit());
}

/** Repeats the last arrangement: on the selection, where two or more are selected, else on the whole chart. */
async function arrangeAgain(stage: Stage): Promise<void> {
  const { arrangeChoice, selection } = stage.session;
  if (selection.entities.size > 1) await arrange(arrangeChoice.arrangement, 'selection');
  else await arrangeAndFit(stage, arrangeChoice.arrangement);
}
