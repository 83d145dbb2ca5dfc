import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { closeDialog } from '../../session/dialogs.ts';
import { changePassphrase } from '../../session/protecting.ts';
import { useStep } from '../../session/use-step.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { NewPassphrase } from '../../ui/new-passphrase.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { noSecret, SecretQuestion } from '../../ui/secret-question.tsx';
import { isTakeable, nothingTyped } from '../../ui/typed-twice.ts';

/** Asks for what opens the case now and for the passphrase that shall open it from here on. */
export function ChangePassphrase() {
  const { t } = useTranslation();
  const [secret, setSecret] = useState(noSecret);
  const [typed, setTyped] = useState(nothingTyped);
  const { underWay, problem, run } = useStep(() => changePassphrase(secret, typed.first), closeDialog);
  return (
    <FormDialog
      title={t('commands.change-passphrase')}
      verb={t('protection.changeVerb')}
      isReady={secret.text.trim() !== '' && isTakeable(typed)}
      doing={underWay ? { words: t('protection.working') } : undefined}
      onClose={closeDialog}
      onSubmit={() => void run()}
    >
      <SecretQuestion
        label={t('secret.present')}
        value={secret}
        autoFocus
        isInvalid={problem !== null}
        onChange={setSecret}
      />
      <NewPassphrase value={typed} onChange={setTyped} />
      <p className="field-note">{t('protection.changeNote')}</p>
      {problem && <Refusal problem={problem} />}
    </FormDialog>
  );
}
