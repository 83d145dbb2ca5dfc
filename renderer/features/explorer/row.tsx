import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';

interface RowProps {
  readonly label: string;
  readonly isOn?: boolean;
  readonly children: ReactNode;
  readonly onPress: () => void;
}

/** One line of the explorer; pressing it selects or opens what it stands for. */
export function Row({ label, isOn = false, children, onPress }: RowProps) {
  return (
    <li>
      <ToggleButton className="row" aria-label={label} isSelected={isOn} onChange={() => onPress()}>
        {children}
      </ToggleButton>
    </li>
  );
}
