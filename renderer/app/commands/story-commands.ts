import {
  IconArrowBackUp,
  IconArrowsDiff,
  IconCamera,
  IconCameraRotate,
  IconPlayerPlay,
  IconX,
} from '@tabler/icons-react';

import { canEdit, type Command, hasChart } from '../../session/command.ts';
import { colourCompared, compareSnapshot, endComparison } from '../../session/comparing.ts';
import { openDialog } from '../../session/dialogs.ts';
import type { Session } from '../../session/session.ts';
import { restoreSnapshot, stepsOf, takeSnapshot } from '../../session/story.ts';
import { goToStep, startTelling } from '../../session/telling.ts';

const storyOf = ({ summary, rows }: Session) => stepsOf(summary, rows?.chart.id);
const chosenOf = (session: Session) => storyOf(session).find(({ id }) => id === session.step);
const canChange = (session: Session) => canEdit(session) && chosenOf(session) !== undefined;

/** Snapshots of the chart, the story they tell, and what is different between two of them. */
export const storyCommands: readonly Command[] = [
  {
    id: 'take-snapshot',
    menu: 'chart',
    group: 4,
    icon: IconCamera,
    keys: ['$mod+Shift+p'],
    spots: ['chart'],
    enabled: canEdit,
    run: ({ canvas }) => openDialog({ kind: 'snapshot', sight: canvas?.sight() ?? null }),
  },
  {
    id: 'play-story',
    menu: 'chart',
    group: 4,
    icon: IconPlayerPlay,
    keys: ['F5'],
    enabled: (session) => hasChart(session) && storyOf(session).length > 0,
    run: ({ session: { telling, step }, canvas }) =>
      telling ? goToStep(telling.steps.indexOf(step ?? '')) : startTelling(canvas?.sight() ?? null),
  },
  {
    id: 'retake-snapshot',
    menu: 'chart',
    group: 4,
    icon: IconCameraRotate,
    enabled: canChange,
    run: ({ session, canvas }) => {
      const step = chosenOf(session);
      if (step) void takeSnapshot(step, canvas?.sight() ?? null, step.id);
    },
  },
  {
    id: 'restore-snapshot',
    menu: 'chart',
    group: 4,
    icon: IconArrowBackUp,
    enabled: canChange,
    run: async ({ session, canvas }) => {
      const step = chosenOf(session);
      const sight = step && (await restoreSnapshot(step.id));
      if (sight) canvas?.lookAt(sight);
    },
  },
  {
    id: 'compare-snapshot',
    menu: 'chart',
    group: 5,
    icon: IconArrowsDiff,
    enabled: (session) => chosenOf(session) !== undefined,
    run: ({ session }) => {
      const step = chosenOf(session);
      if (step) void compareSnapshot(step.id, step.chart);
    },
  },
  {
    id: 'colour-compared',
    menu: 'chart',
    group: 5,
    enabled: ({ comparing }) => comparing !== null,
    checked: ({ comparing }) => comparing?.isColoured === true,
    run: ({ session }) => colourCompared(session.comparing?.isColoured !== true),
  },
  {
    id: 'end-comparison',
    menu: 'chart',
    group: 5,
    icon: IconX,
    enabled: ({ comparing }) => comparing !== null,
    run: endComparison,
  },
];
