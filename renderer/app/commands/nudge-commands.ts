import { IconArrowDown, IconArrowLeft, IconArrowRight, IconArrowUp } from '@tabler/icons-react';

import { canEdit, type Command, hasEntities } from '../../session/command.ts';
import { nudge } from '../../session/nudging.ts';

/** How far one press moves, in chart units. */
const step = 10;

/** The selected entities a little to one side. */
export const nudgeCommands: readonly Command[] = [
  towards('left', 'ArrowLeft', IconArrowLeft, { x: -step, y: 0 }),
  towards('right', 'ArrowRight', IconArrowRight, { x: step, y: 0 }),
  towards('up', 'ArrowUp', IconArrowUp, { x: 0, y: -step }),
  towards('down', 'ArrowDown', IconArrowDown, { x: 0, y: step }),
];

function towards(
  side: string,
  key: string,
  icon: Command['icon'] & object,
  by: Parameters<typeof nudge>[0],
): Command {
  return {
    id: `nudge-${side}`,
    menu: 'chart',
    group: 2,
    icon,
    keys: [`Alt+${key}`],
    onChartOnly: true,
    enabled: (session) => canEdit(session) && hasEntities(session) && session.tab === 'chart',
    run: () => nudge(by),
  };
}
