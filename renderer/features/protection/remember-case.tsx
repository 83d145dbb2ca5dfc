import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Problem } from '../../../core/case/problem.ts';
import type { CaseProtection, CaseSecret } from '../../../core/contract/main-calls.ts';
import { readProtection, rememberCase } from '../../session/protecting.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { noSecret, SecretQuestion } from '../../ui/secret-question.tsx';

/** Whether this computer opens the case without asking; to have it do so takes what opens the case. */
export function RememberCase() {
  const { t } = useTranslation();
  const [protection, setProtection] = useState<CaseProtection | undefined>();
  const [secret, setSecret] = useState<CaseSecret | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    void readProtection().then(setProtection);
  }, []);
  const set = async (...wanted: Parameters<typeof rememberCase>) => {
    const result = await rememberCase(...wanted);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    setProtection(result.value);
    setSecret(null);
  };
  const toggle = (isOn: boolean) => (isOn ? setSecret(noSecret) : leave());
  const leave = () => (protection?.remembered ? void set(false) : setSecret(null));
  const canRemember = protection?.canRemember ?? false;
  return (
    <div className="protection-remember">
      <CheckBox
        label={t('protection.remember')}
        note={t(protection && !canRemember ? 'protection.cannotRemember' : 'protection.rememberNote')}
        isOn={secret !== null || (protection?.remembered ?? false)}
        isDisabled={!canRemember}
        onChange={toggle}
      />
      {secret && (
        <>
          <SecretQuestion
            label={t('secret.passphrase')}
            value={secret}
            autoFocus
            isInvalid={problem !== null}
            onChange={setSecret}
          />
          <Button isDisabled={secret.text.trim() === ''} onPress={() => void set(true, secret)}>
            {t('protection.rememberVerb')}
          </Button>
        </>
      )}
      {problem && <Refusal problem={problem} />}
    </div>
  );
}
