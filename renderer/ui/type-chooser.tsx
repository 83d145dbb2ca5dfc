import './type-chooser.css';
import { IconChevronDown } from '@tabler/icons-react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';

import { CheckBox } from './check-box.tsx';
import { showNumber } from './show-number.ts';
import { useLanguage } from './use-language.ts';

/** A type that can be chosen, and how many there are of it. */
export interface TypeChoice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

interface TypeChooserProps {
  readonly label: string;
  readonly choices: readonly TypeChoice[];
  /** Null for all. */
  readonly chosen: readonly string[] | null;
  readonly onChange: (chosen: readonly string[] | null) => void;
}

/** A button that says which types count and drops a list of them to switch on and off. */
export function TypeChooser({ label, choices, chosen, onChange }: TypeChooserProps) {
  const { t } = useTranslation();
  const [only] = chosen ?? [];
  const said =
    chosen === null
      ? t('following:allTypes')
      : chosen.length === 1
        ? (choices.find(({ id }) => id === only)?.label ?? only)
        : t('following:someTypes', { count: chosen.length });
  return (
    <DialogTrigger>
      <Button className="button button-plain type-chooser">
        <span className="quiet">{label}</span>
        <span className="ellipsis">{said}</span>
        <IconChevronDown size={14} stroke={1.75} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom start" offset={2}>
        <Dialog className="type-choices" aria-label={label}>
          <TypeList label={label} choices={choices} chosen={chosen} onChange={onChange} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** Types to switch on and off; with all of them on, new ones count as well. */
export function TypeList({ label, choices, chosen, onChange }: TypeChooserProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isOn = (id: string) => chosen?.includes(id) ?? true;
  const all = choices.map(({ id }) => id);
  const toggle = (id: string, on: boolean) => {
    const next = all.filter((one) => (one === id ? on : isOn(one)));
    onChange(next.length === all.length ? null : next);
  };
  return (
    <div className="type-list" role="group" aria-label={label}>
      <span className="field-label" aria-hidden>
        {label}
      </span>
      <CheckBox
        label={t('following:allTypes')}
        isOn={chosen === null}
        onChange={(on) => onChange(on ? null : [])}
      />
      {choices.map((choice) => (
        <div key={choice.id} className="type-line">
          <CheckBox label={choice.label} isOn={isOn(choice.id)} onChange={(on) => toggle(choice.id, on)} />
          <span className="quiet">{showNumber(choice.count, language)}</span>
        </div>
      ))}
    </div>
  );
}
