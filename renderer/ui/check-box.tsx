import './check-box.css';
import { IconCheck } from '@tabler/icons-react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { Text } from 'react-aria-components/Text';

interface CheckBoxProps {
  readonly label: string;
  readonly note?: string | undefined;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Something to switch on or off, with what it means below. */
export function CheckBox({ label, note, isOn, isDisabled = false, onChange }: CheckBoxProps) {
  return (
    <CheckboxField className="check-field" isSelected={isOn} isDisabled={isDisabled} onChange={onChange}>
      <CheckboxButton className="check-box">
        <span className="check-mark" aria-hidden>
          {isOn && <IconCheck size={12} stroke={3} />}
        </span>
        {label}
      </CheckboxButton>
      {note !== undefined && (
        <Text slot="description" className="check-note">
          {note}
        </Text>
      )}
    </CheckboxField>
  );
}
