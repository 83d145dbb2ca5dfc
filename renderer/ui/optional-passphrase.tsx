import { useTranslation } from 'react-i18next';

import { CheckBox } from './check-box.tsx';
import { NewPassphrase } from './new-passphrase.tsx';
import { nothingTyped, type TypedTwice } from './typed-twice.ts';

interface OptionalPassphraseProps {
  /** Null for a case in clear. */
  readonly value: TypedTwice | null;
  readonly onChange: (value: TypedTwice | null) => void;
}

/** Offers to give a new case a passphrase; asks for it only then. */
export function OptionalPassphrase({ value, onChange }: OptionalPassphraseProps) {
  const { t } = useTranslation();
  return (
    <>
      <CheckBox
        label={t('secret.offer')}
        note={t('secret.offerNote')}
        isOn={value !== null}
        onChange={(isOn) => onChange(isOn ? nothingTyped : null)}
      />
      {value && <NewPassphrase value={value} autoFocus onChange={onChange} />}
    </>
  );
}
