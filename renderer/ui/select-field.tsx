import './field.css';
import './menu.css';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { useTranslation } from 'react-i18next';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** Says the label to screen readers only, where the place makes it plain. */
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** One of a list, chosen from a box that drops down; typing jumps to a choice. */
export function SelectField({ label, value, choices, isLabelHidden = false, ...rest }: SelectFieldProps) {
  const { isDisabled = false, onChange } = rest;
  const { t } = useTranslation();
  return (
    <Select
      className="field"
      value={value}
      placeholder={t('app.choose')}
      isDisabled={isDisabled}
      onChange={(key) => onChange(String(key))}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {!isLabelHidden && <Label className="field-label">{label}</Label>}
      <Button className="field-box">
        <SelectValue className="field-choice ellipsis" />
        <IconChevronDown size={14} stroke={1.75} aria-hidden />
      </Button>
      <Popover className="popover" offset={2}>
        <ListBox className="options">
          {choices.map((choice) => (
            <ListBoxItem key={choice.id} id={choice.id} textValue={choice.label} className="option">
              {choice.icon}
              {choice.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
