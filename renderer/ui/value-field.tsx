import { useTranslation } from 'react-i18next';

import { fitsKind } from '../../core/catalogue/fits-kind.ts';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';
import { useTypes } from './types-context.ts';

interface ValueFieldProps {
  readonly property: string;
  readonly label: string;
  readonly value: string;
  readonly autoFocus?: boolean;
  readonly isRequired?: boolean;
  readonly onChange: (text: string) => void;
}

/** Asks for a value as its property wants it: chosen where that has choices, else typed, with a word when it does not fit. */
export function ValueField({ property: name, label, value, ...rest }: ValueFieldProps) {
  const { t } = useTranslation();
  const property = useTypes().property(name);
  const { onChange } = rest;
  if (property?.holds === 'choice')
    return (
      <SelectField
        label={label}
        value={value}
        choices={chosenFrom(property.choices, value).map((id) => ({ id, label: id }))}
        onChange={onChange}
      />
    );
  const isFit = !property || value.trim() === '' || fitsKind(value.trim(), property);
  const note = property && noteFor(property.holds, isFit);
  return (
    <TextField
      label={label}
      value={value}
      isInvalid={!isFit}
      isMono={property?.holds === 'identifier'}
      {...(note !== undefined && { note: t(note) })}
      {...rest}
    />
  );
}

/** What was written before stays among the choices. */
function chosenFrom(choices: readonly string[], value: string): readonly string[] {
  return value === '' || choices.includes(value) ? choices : [value, ...choices];
}

function noteFor(holds: string, isFit: boolean) {
  if (!isFit) return 'types:notFit';
  if (holds === 'date') return 'forms.momentNote';
  if (holds === 'money') return 'types:moneyNote';
  return holds === 'number' ? 'types:numberNote' : undefined;
}
