import type { ReactElement } from 'react';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

import { Menu, type MenuEntry } from './menu.tsx';

interface MenuButtonProps {
  readonly label: string;
  readonly groups: readonly (readonly MenuEntry[])[];
  readonly isOpen?: boolean;
  /** True in a menu bar: its neighbours answer to the pointer while this menu is open. */
  readonly isInBar?: boolean;
  /** The button the menu drops from. */
  readonly children: ReactElement;
  readonly onChoose: (id: string) => void;
  readonly onOpenChange?: (isOpen: boolean) => void;
}

/** A button with a menu below it. */
export function MenuButton({ children, isOpen, onOpenChange, isInBar = false, ...menu }: MenuButtonProps) {
  return (
    <MenuTrigger
      {...(isOpen !== undefined && { isOpen })}
      {...(onOpenChange && { onOpenChange: (open: boolean) => onOpenChange(open) })}
    >
      {children}
      <Popover className="popover" placement="bottom start" offset={2} isNonModal={isInBar}>
        <Menu {...menu} />
      </Popover>
    </MenuTrigger>
  );
}
