import { useTranslation } from 'react-i18next';

import type { Command, Spot } from '../session/command.ts';
import { now } from '../session/session.ts';
import { commandLabel, useCommands } from '../session/use-command.tsx';
import { SpotMenu } from '../ui/spot-menu.tsx';

/** Where a context menu was asked for, in client coordinates, and on what. */
export interface ContextSpot {
  readonly kind: Spot;
  readonly x: number;
  readonly y: number;
}

interface ContextMenuProps {
  readonly spot: ContextSpot | null;
  readonly onClose: () => void;
}

/** The commands that fit what was pointed at, with their keys. */
export function ContextMenu({ spot, onClose }: ContextMenuProps) {
  const { t } = useTranslation();
  const { list, run } = useCommands();
  if (!spot) return null;
  const session = now();
  const fitting = list.filter(({ spots }) => spots?.includes(spot.kind));
  const entry = (command: Command) => ({
    id: command.id,
    label: commandLabel(command, session, t),
    keys: command.keys?.[0],
    isDisabled: !command.enabled(session),
  });
  const menus = [...new Set(fitting.map(({ menu }) => menu))];
  const groups = menus.map((name) => fitting.filter(({ menu }) => menu === name).map(entry));
  return <SpotMenu spot={spot} groups={groups} onChoose={run} onClose={onClose} />;
}
