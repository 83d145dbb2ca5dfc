import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';

import { type Command, type MenuName, menuNames } from '../../session/command.ts';
import { type Session, useSession } from '../../session/session.ts';
import { commandLabel, useCommands } from '../../session/use-command.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';

/** The menus of the window, all made from the list of commands. Arrows go from one open menu to the next. */
export function MenuBar() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<MenuName | null>(null);
  const step = (event: KeyboardEvent, from: MenuName) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const next = (menuNames.indexOf(from) + by + menuNames.length) % menuNames.length;
    setOpen(menuNames[next] ?? null);
  };
  return (
    <nav className="menu-bar" aria-label={t('titleBar.menus')}>
      {menuNames.map((name) => (
        <div key={name} onKeyDown={(event) => open !== null && step(event, name)}>
          <MenuOf
            name={name}
            isOpen={open === name}
            onOpenChange={(isOpen) => setOpen(isOpen ? name : null)}
            onHover={() => open !== null && setOpen(name)}
          />
        </div>
      ))}
    </nav>
  );
}

interface MenuOfProps {
  readonly name: MenuName;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onHover: () => void;
}

function MenuOf({ name, isOpen, onOpenChange, onHover }: MenuOfProps) {
  const { t } = useTranslation();
  const { list, run } = useCommands();
  // Read only while open: what can be done changes with every click, the closed menus need not know.
  const session = useSession((all) => (isOpen ? all : null));
  const entry = (command: Command) => session && entryOf(command, session, commandLabel(command, session, t));
  const groups = groupsOf(list.filter(({ menu }) => menu === name)).map((commands) =>
    commands.flatMap((command) => entry(command) ?? []),
  );
  const label = t(`menus.${name}`);
  return (
    <MenuButton
      label={label}
      groups={groups}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      onChoose={run}
      isInBar
    >
      <Button className="menu-title" onHoverStart={onHover}>
        {label}
      </Button>
    </MenuButton>
  );
}

function entryOf(command: Command, session: Session, label: string): MenuEntry {
  return {
    id: command.id,
    label,
    keys: command.keys?.[0],
    isDisabled: !command.enabled(session),
    isChecked: command.checked?.(session) ?? false,
  };
}

function groupsOf(commands: readonly Command[]): Command[][] {
  const groups = new Map<number, Command[]>();
  for (const command of commands) groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  return [...groups.values()];
}
