import { useTranslation } from 'react-i18next';

import { shortestPassphrase } from '../../core/case/passphrase-strength.ts';
import { SecretField } from './secret-field.tsx';
import { StrengthMeter } from './strength-meter.tsx';
import { differs, type TypedTwice } from './typed-twice.ts';

interface NewPassphraseProps {
  readonly value: TypedTwice;
  readonly autoFocus?: boolean;
  readonly onChange: (value: TypedTwice) => void;
}

/** Asks for a new passphrase twice and says how well it holds. */
export function NewPassphrase({ value, autoFocus = false, onChange }: NewPassphraseProps) {
  const { t } = useTranslation();
  const { first, second } = value;
  const isOther = differs(value);
  return (
    <>
      <SecretField
        label={t('secret.new')}
        value={first}
        autoFocus={autoFocus}
        note={
          first === '' ? (
            <span className="field-note">{t('secret.advice', { least: shortestPassphrase })}</span>
          ) : (
            <StrengthMeter passphrase={first} />
          )
        }
        onChange={(typed) => onChange({ ...value, first: typed })}
      />
      <SecretField
        label={t('secret.again')}
        value={second}
        isInvalid={isOther}
        note={
          isOther && (
            <span className="secret-caps" role="status">
              {t('secret.differs')}
            </span>
          )
        }
        onChange={(typed) => onChange({ ...value, second: typed })}
      />
    </>
  );
}
