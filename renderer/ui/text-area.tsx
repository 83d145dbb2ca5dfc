import './field.css';
import './text-area.css';
import { Label } from 'react-aria-components/Label';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
  readonly note?: string;
  readonly most?: number;
  readonly isMono?: boolean;
  readonly isReadOnly?: boolean;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly onChange?: (value: string) => void;
  /** Ctrl+Enter. */
  readonly onSubmit?: () => void;
}

/** Several lines of text with their label above. */
export function TextArea({ label, value, rows = 3, isMono = false, ...rest }: TextAreaProps) {
  const { note, most, isReadOnly = false, isRequired = false, autoFocus = false, onChange, onSubmit } = rest;
  return (
    <TextField
      className="field"
      value={value}
      autoFocus={autoFocus}
      isReadOnly={isReadOnly}
      isRequired={isRequired}
      validationBehavior="aria"
      {...(most !== undefined && { maxLength: most })}
      {...(onChange && { onChange })}
    >
      <Label className="field-label">{label}</Label>
      <AriaTextArea
        className={isMono ? 'field-box text-area mono' : 'field-box text-area'}
        rows={rows}
        spellCheck={false}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) onSubmit?.();
        }}
      />
      {note !== undefined && <span className="field-note">{note}</span>}
    </TextField>
  );
}
