import './icon-button.css';
import type { Icon } from '@tabler/icons-react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';

import { Tip } from './tip.tsx';

interface IconButtonProps {
  readonly icon: Icon;
  /** What it does: its accessible name and its tooltip. */
  readonly label: string;
  readonly keys?: string | undefined;
  readonly size?: number;
  /** Given for a button that stays on or off. */
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

/** A square button that shows an icon only. */
export function IconButton({ icon: Icon, size = 16, isOn, keys, ...props }: IconButtonProps) {
  const { label, isDisabled = false, onPress } = props;
  const shared = { className: 'icon-button', 'aria-label': label, isDisabled };
  const picture = <Icon size={size} stroke={1.75} aria-hidden />;
  return (
    <Tip text={label} keys={keys}>
      {isOn === undefined ? (
        <Button {...shared} onPress={() => onPress()}>
          {picture}
        </Button>
      ) : (
        <ToggleButton {...shared} isSelected={isOn} onChange={() => onPress()}>
          {picture}
        </ToggleButton>
      )}
    </Tip>
  );
}
