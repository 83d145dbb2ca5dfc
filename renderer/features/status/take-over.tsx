import { useTranslation } from 'react-i18next';

import { closeDialog } from '../../session/dialogs.ts';
import { holderOf, takeOver } from '../../session/taking-over.ts';
import { useSession } from '../../session/session.ts';
import { useStep } from '../../session/use-step.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { showHolder } from '../../ui/show-holder.ts';
import { useLanguage } from '../../ui/use-language.ts';

/** Says what can be lost when a case that another machine seems to hold is written to, and does it all the same. */
export function TakeOver() {
  const { t } = useTranslation();
  const language = useLanguage();
  const held = useSession(holderOf);
  const { underWay, problem, run } = useStep(takeOver, closeDialog);
  if (!held) return null;
  return (
    <FormDialog
      title={t('commands.take-over')}
      verb={t('takeOver.verb')}
      look="danger"
      isReady
      doing={underWay ? { words: t('busy.opening') } : undefined}
      onClose={closeDialog}
      onSubmit={() => void run()}
    >
      <p>{t('notes.held', { ...showHolder(held, language) })}</p>
      <p className="dialog-words">{t('takeOver.danger')}</p>
      <p className="dialog-words">{t('takeOver.when')}</p>
      {problem && <Refusal problem={problem} />}
    </FormDialog>
  );
}
