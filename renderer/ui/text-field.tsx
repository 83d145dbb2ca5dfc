import './field.css';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField as AriaTextField } from 'react-aria-components/TextField';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly note?: string;
  readonly isMono?: boolean;
  readonly autoFocus?: boolean;
  readonly isRequired?: boolean;
  readonly isInvalid?: boolean;
  readonly onChange: (value: string) => void;
}

/** One line of text with its label above. */
export function TextField({ label, placeholder, note, isMono = false, ...rest }: TextFieldProps) {
  const { value, autoFocus = false, isRequired = false, isInvalid = false, onChange } = rest;
  return (
    <AriaTextField
      className="field"
      value={value}
      autoFocus={autoFocus}
      isRequired={isRequired}
      isInvalid={isInvalid}
      validationBehavior="aria"
      onChange={onChange}
    >
      <Label className="field-label">{label}</Label>
      <Input
        className={isMono ? 'field-box mono' : 'field-box'}
        {...(placeholder !== undefined && { placeholder })}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      {note !== undefined && <span className="field-note">{note}</span>}
    </AriaTextField>
  );
}
