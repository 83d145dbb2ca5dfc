import './field.css';
import './secret-field.css';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';

import { IconButton } from './icon-button.tsx';

interface SecretFieldProps {
  readonly label: string;
  readonly value: string;
  /** Stands below. */
  readonly note?: ReactNode;
  readonly autoFocus?: boolean;
  readonly isInvalid?: boolean;
  readonly onChange: (value: string) => void;
}

/** A passphrase: dots until it is shown on purpose, with a warning while capitals are locked. */
export function SecretField({ label, value, note, ...rest }: SecretFieldProps) {
  const { autoFocus = false, isInvalid = false, onChange } = rest;
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  const [hasCaps, setCaps] = useState(false);
  const watchCaps = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'));
  return (
    <AriaTextField
      className="field"
      value={value}
      type={isShown ? 'text' : 'password'}
      autoComplete="off"
      autoFocus={autoFocus}
      isInvalid={isInvalid}
      validationBehavior="aria"
      onChange={onChange}
    >
      <Label className="field-label">{label}</Label>
      <div className="secret-box">
        <Input
          className="field-box mono"
          spellCheck={false}
          onKeyDown={watchCaps}
          onKeyUp={watchCaps}
          onBlur={() => setCaps(false)}
        />
        <IconButton
          icon={isShown ? IconEyeOff : IconEye}
          label={t(isShown ? 'secret.hide' : 'secret.show')}
          onPress={() => setShown(!isShown)}
        />
      </div>
      {hasCaps && (
        <span className="secret-caps" role="status">
          {t('secret.caps')}
        </span>
      )}
      {note}
    </AriaTextField>
  );
}
