import { useTranslation } from 'react-i18next';

import type { BackupView } from '../../../core/contract/main-calls.ts';
import { restoreBackup } from '../../session/backing-up.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { useStep } from '../../session/use-step.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { showClockTime, showNumber } from '../../ui/show-number.ts';
import { useLanguage } from '../../ui/use-language.ts';

interface RestoreProps {
  readonly backup: BackupView;
  readonly onBack: () => void;
}

/** Says that restoring replaces nothing, and has the backup put beside the case. */
export function Restore({ backup: { backup, made, revision }, onBack }: RestoreProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { underWay, problem, run } = useStep((options) => restoreBackup(backup, options), closeDialog);
  const when = made === null ? t('backups.undated') : showClockTime(made, language, true);
  return (
    <FormDialog
      title={t('backups.restoreTitle')}
      verb={t('backups.restoreVerb')}
      isReady
      doing={underWay ? { ...underWay, words: t('backups.restoring') } : undefined}
      onClose={onBack}
      onSubmit={() => void run()}
    >
      <p>{t('backups.restoreWhat', { when, revision: showNumber(revision, language) })}</p>
      <p className="dialog-words">{t('backups.restoreBeside')}</p>
      {problem && <Refusal problem={problem} />}
    </FormDialog>
  );
}
