import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Problem } from '../../../core/case/problem.ts';
import type { CaseSecret } from '../../../core/contract/main-calls.ts';
import type { AskOptions } from '../../bridge.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { renewRecoveryCode, unprotectCase } from '../../session/protecting.ts';
import { useStep } from '../../session/use-step.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { noSecret, SecretQuestion } from '../../ui/secret-question.tsx';

type Change = (secret: CaseSecret, options: AskOptions) => Promise<Problem | null>;

const steps: Readonly<Record<'new-recovery-code' | 'unprotect', Change>> = {
  'new-recovery-code': renewRecoveryCode,
  unprotect: unprotectCase,
};

/** A change of the protection that nobody makes but who can open the case: says what it does and asks for the secret. */
export function SecretDialog({ kind }: { readonly kind: keyof typeof steps }) {
  const { t } = useTranslation();
  const [secret, setSecret] = useState(noSecret);
  const { underWay, problem, run } = useStep((options) => steps[kind](secret, options), closeDialog);
  const words = t('protection.working');
  return (
    <FormDialog
      title={t(`commands.${kind}`)}
      verb={t(`protection.${kind}-verb`)}
      look={kind === 'unprotect' ? 'danger' : 'primary'}
      isReady={secret.text.trim() !== ''}
      doing={underWay ? { words, ...(kind === 'unprotect' && underWay) } : undefined}
      onClose={closeDialog}
      onSubmit={() => void run()}
    >
      <p className="dialog-words">{t(`protection.${kind}-why`)}</p>
      <SecretQuestion
        label={t('secret.passphrase')}
        value={secret}
        autoFocus
        isInvalid={problem !== null}
        onChange={setSecret}
      />
      {problem && <Refusal problem={problem} />}
    </FormDialog>
  );
}
