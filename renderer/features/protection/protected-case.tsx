import './protection.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { closeDialog, openDialog } from '../../session/dialogs.ts';
import { useSession } from '../../session/session.ts';
import { saveSettings } from '../../session/settings.ts';
import { useCommand } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { RememberCase } from './remember-case.tsx';

/** Minutes that can be chosen; 0 is never. */
const waits = [2, 5, 10, 20, 30, 60, 0] as const;

/** Of an encrypted case: its passphrase, its recovery code, when it is locked, and the way back. */
export function ProtectedCase() {
  const { t } = useTranslation();
  const lock = useCommand('lock-now');
  const readOnly = useSession(({ summary }) => summary?.readOnly ?? true);
  const change = (kind: 'change-passphrase' | 'new-recovery-code' | 'unprotect') => (
    <Button
      look={kind === 'unprotect' ? 'danger' : 'plain'}
      isDisabled={readOnly}
      onPress={() => openDialog({ kind })}
    >
      {t(`protection.${kind}`)}
    </Button>
  );
  return (
    <Dialog
      title={t('commands.protection')}
      closeLabel={t('app.close')}
      width={560}
      onClose={closeDialog}
      actions={
        <Button look="primary" onPress={lock.run}>
          {t('commands.lock-now')}
        </Button>
      }
    >
      <p className="dialog-words">{t('protection.encrypted')}</p>
      <ul className="protection-list">
        <Line title={t('secret.passphrase')} note={t('protection.passphraseNote')}>
          {change('change-passphrase')}
        </Line>
        <Line title={t('secret.recoveryCode')} note={t('protection.recoveryNote')}>
          {change('new-recovery-code')}
        </Line>
        <Line title={t('protection.lockAfter')} note={t('protection.lockNote')}>
          <LockAfter />
        </Line>
        <li>
          <RememberCase />
        </li>
        <Line title={t('protection.remove')} note={t('protection.removeNote')}>
          {change('unprotect')}
        </Line>
      </ul>
    </Dialog>
  );
}

interface LineProps {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}

function Line({ title, note, children }: LineProps) {
  return (
    <li className="protection-line">
      <span>
        {title}
        <span className="check-note">{note}</span>
      </span>
      {children}
    </li>
  );
}

function LockAfter() {
  const { t } = useTranslation();
  const minutes = useSession(({ settings }) => settings.lockAfter);
  const offered = [...new Set([...waits, minutes])];
  return (
    <SelectField
      label={t('protection.lockAfter')}
      isLabelHidden
      value={String(minutes)}
      choices={offered.map((count) => ({
        id: String(count),
        label: count === 0 ? t('protection.never') : t('protection.minutes', { count }),
      }))}
      onChange={(chosen) => void saveSettings({ lockAfter: Number(chosen) })}
    />
  );
}
