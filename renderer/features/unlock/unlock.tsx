import './unlock.css';
import { IconLock } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';

import type { Problem } from '../../../core/case/problem.ts';
import type { CaseSecret } from '../../../core/contract/main-calls.ts';
import { unlockCase } from '../../session/locking.ts';
import { useCommand } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { noSecret, SecretQuestion } from '../../ui/secret-question.tsx';

/** Stands in the place of the workbench while the case waits for its key, and shows nothing of it but its name. */
export function Unlock({ name }: { readonly name: string | null }) {
  const { t } = useTranslation();
  const [secret, setSecret] = useState(noSecret);
  const { isOpening, problem, open, stop } = useUnlocking();
  const other = useCommand('open-case');
  const isReady = secret.text.trim() !== '';
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!isOpening) form.current?.querySelector('input')?.focus();
  }, [isOpening]);
  const leave = (event: KeyboardEvent) => event.key === 'Escape' && isOpening && stop();
  return (
    <main className="unlock" data-region="centre" tabIndex={-1} onKeyDown={leave}>
      <Form
        ref={form}
        className="unlock-card"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !isOpening) open(secret);
        }}
      >
        <header className="unlock-head">
          <IconLock size={28} stroke={1.5} aria-hidden />
          <div>
            <h1>{name?.replace(/\.benang$/, '') ?? t('unlock.title')}</h1>
            <p>{t('unlock.why')}</p>
          </div>
        </header>
        <SecretQuestion
          label={t('secret.passphrase')}
          value={secret}
          autoFocus
          isInvalid={problem !== null}
          onChange={setSecret}
        />
        {problem && !isOpening && <Refusal problem={problem} />}
        {isOpening && <Progress label={t('unlock.opening')} done={null} />}
        <div className="form-actions">
          <Button look="tool" onPress={other.run}>
            {t('unlock.other')}
          </Button>
          <span className="form-space" />
          {isOpening && <Button onPress={stop}>{t('busy.cancel')}</Button>}
          <Button look="primary" type="submit" isDisabled={!isReady} isPending={isOpening}>
            {t('unlock.verb')}
          </Button>
        </div>
      </Form>
      <p className="unlock-note">{t('unlock.lost')}</p>
    </main>
  );
}

/** One try at a time; what comes of a try that was stopped no longer counts. */
function useUnlocking() {
  const [current, setCurrent] = useState<AbortController | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const open = async (secret: CaseSecret) => {
    const mine = new AbortController();
    setCurrent(mine);
    const found = await unlockCase(secret, mine.signal);
    if (mine.signal.aborted) return;
    setProblem(found);
    // Once it opens, this screen stays until the case has arrived.
    if (found) setCurrent(null);
  };
  const stop = () => {
    current?.abort();
    setCurrent(null);
    setProblem(null);
  };
  return { isOpening: current !== null, problem, open: (secret: CaseSecret) => void open(secret), stop };
}
