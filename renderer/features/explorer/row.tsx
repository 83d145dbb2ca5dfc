import { IconDots } from '@tabler/icons-react';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useTranslation } from 'react-i18next';

import type { Menu } from '../../ui/menu.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { SpotMenu } from '../../ui/spot-menu.tsx';

type MenuOf = Pick<ComponentProps<typeof Menu>, 'groups' | 'onChoose'>;

interface RowProps {
  readonly label: string;
  readonly isOn?: boolean;
  /** Over and done with. */
  readonly isDone?: boolean;
  /** What else can be done with it: from a button at its end, or where it is clicked with the other button. */
  readonly menu?: MenuOf;
  readonly children: ReactNode;
  /** With Ctrl it is to come on top of what is selected. */
  readonly onPress: (isAdding: boolean) => void;
}

/** One line of the explorer; pressing it selects or opens what it stands for. */
export function Row({ label, isOn = false, isDone = false, menu, children, onPress }: RowProps) {
  const [spot, setSpot] = useState<{ readonly x: number; readonly y: number } | null>(null);
  return (
    <li
      className={isDone ? 'row-line row-done' : 'row-line'}
      onContextMenu={(event) => {
        event.preventDefault();
        if (menu) setSpot({ x: event.clientX, y: event.clientY });
      }}
    >
      <ToggleButton
        className="row"
        aria-label={label}
        isSelected={isOn}
        onPress={({ ctrlKey, metaKey }) => onPress(ctrlKey || metaKey)}
      >
        {children}
      </ToggleButton>
      {menu && <RowMenu label={label} menu={menu} />}
      {menu && spot && <SpotMenu spot={spot} {...menu} onClose={() => setSpot(null)} />}
    </li>
  );
}

function RowMenu({ label, menu }: { readonly label: string; readonly menu: MenuOf }) {
  const { t } = useTranslation();
  const name = t('explorer.menuOf', { row: label });
  return (
    <MenuButton label={name} {...menu}>
      <Button className="row-menu" aria-label={name}>
        <IconDots size={14} stroke={1.75} aria-hidden />
      </Button>
    </MenuButton>
  );
}
