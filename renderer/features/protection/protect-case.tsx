import './protection.css';
import { IconAlertTriangle, IconKey, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { closeDialog } from '../../session/dialogs.ts';
import { protectCase } from '../../session/protecting.ts';
import { useStep } from '../../session/use-step.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { NewPassphrase } from '../../ui/new-passphrase.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { isTakeable, nothingTyped } from '../../ui/typed-twice.ts';

/** Says what a passphrase protects and what it does not, and encrypts the case with one. */
export function ProtectCase() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(nothingTyped);
  const { underWay, problem, run } = useStep((options) => protectCase(typed.first, options), closeDialog);
  return (
    <FormDialog
      title={t('commands.protection-off')}
      verb={t('protection.protect')}
      width={520}
      isReady={isTakeable(typed)}
      doing={underWay ? { ...underWay, words: t('protection.encrypting') } : undefined}
      onClose={closeDialog}
      onSubmit={() => void run()}
    >
      <ul className="protection-facts">
        <li>
          <IconLock size={16} stroke={1.75} aria-hidden />
          <span>{t('protection.covers')}</span>
        </li>
        <li>
          <IconKey size={16} stroke={1.75} aria-hidden />
          <span>{t('protection.nobodyElse')}</span>
        </li>
        <li>
          <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
          <span>{t('protection.notCovered')}</span>
        </li>
      </ul>
      <NewPassphrase value={typed} autoFocus onChange={setTyped} />
      {problem && <Refusal problem={problem} />}
    </FormDialog>
  );
}
