import { useTranslation } from 'react-i18next';

import type { CaseSecret } from '../../core/contract/main-calls.ts';
import { Button } from './button.tsx';
import { SecretField } from './secret-field.tsx';
import { TextField } from './text-field.tsx';

export const noSecret: CaseSecret = { kind: 'passphrase', text: '' };

interface SecretQuestionProps {
  readonly label: string;
  readonly value: CaseSecret;
  readonly autoFocus?: boolean;
  readonly isInvalid?: boolean;
  readonly onChange: (secret: CaseSecret) => void;
}

/** Asks for what opens a case: its passphrase, or for somebody who has lost that its recovery code. */
export function SecretQuestion({ label, value, autoFocus = false, ...rest }: SecretQuestionProps) {
  const { isInvalid = false, onChange } = rest;
  const { t } = useTranslation();
  const { kind, text } = value;
  const other = kind === 'passphrase' ? 'recovery' : 'passphrase';
  const change = (typed: string) => onChange({ kind, text: typed });
  return (
    <div className="secret-question">
      {kind === 'passphrase' ? (
        <SecretField
          label={label}
          value={text}
          autoFocus={autoFocus}
          isInvalid={isInvalid}
          onChange={change}
        />
      ) : (
        <TextField
          label={t('secret.recoveryCode')}
          value={text}
          note={t('secret.recoveryNote')}
          isMono
          autoFocus
          isInvalid={isInvalid}
          onChange={change}
        />
      )}
      <Button look="quiet" onPress={() => onChange({ kind: other, text: '' })}>
        {t(`secret.use-${other}`)}
      </Button>
    </div>
  );
}
