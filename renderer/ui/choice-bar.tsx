import './choice-bar.css';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

import type { Choice } from './select-field.tsx';

interface ChoiceBarProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly isLabelHidden?: boolean;
  readonly onChange: (value: string) => void;
}

/** One of a few, all in sight. */
export function ChoiceBar({ label, value, choices, isLabelHidden = false, onChange }: ChoiceBarProps) {
  return (
    <div className="field">
      {!isLabelHidden && (
        <span className="field-label" aria-hidden>
          {label}
        </span>
      )}
      <ToggleButtonGroup
        className="choice-bar"
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={([key]) => onChange(String(key))}
      >
        {choices.map((choice) => (
          <ToggleButton key={choice.id} id={choice.id} className="choice">
            {choice.icon}
            {choice.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
