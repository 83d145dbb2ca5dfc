import { IconEraser, IconMessageQuestion, IconUserMinus, IconUsersGroup } from '@tabler/icons-react';

import { questionIds } from '../../session/analysing.ts';
import { openQuestion } from '../../session/analysing-asks.ts';
import { clearShown, takeAwaySelected } from '../../session/analysing-shown.ts';
import { takeAsOne } from '../../session/as-one.ts';
import { type Command, hasChart, hasEntities } from '../../session/command.ts';
import type { Session } from '../../session/session.ts';

const showsAnswer = ({ analysis: { onChart } }: Session) => onChart.groups !== null || onChart.away.size > 0;

/** The questions about the network, and what their answers draw on the chart. */
export const analysisCommands: readonly Command[] = [
  ...questionIds.map((id) => ({
    id: `ask-${id}`,
    menu: 'analysis' as const,
    group: -1,
    icon: IconMessageQuestion,
    enabled: hasChart,
    words: () => ({ key: 'commands.ask', fill: { question: `analysis:${id}.name` } }),
    run: () => openQuestion(id),
  })),
  {
    id: 'take-away',
    menu: 'analysis',
    group: 3,
    icon: IconUserMinus,
    spots: ['entity'],
    enabled: (session) => hasChart(session) && hasEntities(session),
    run: takeAwaySelected,
  },
  {
    id: 'take-as-one',
    menu: 'analysis',
    group: 3,
    icon: IconUsersGroup,
    spots: ['entity'],
    enabled: (session) => hasChart(session) && session.selection.entities.size > 1,
    run: takeAsOne,
  },
  {
    id: 'clear-answer',
    menu: 'analysis',
    group: 1,
    icon: IconEraser,
    spots: ['chart'],
    enabled: showsAnswer,
    run: clearShown,
  },
];
