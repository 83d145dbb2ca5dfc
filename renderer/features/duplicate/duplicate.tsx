import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { duplicateCase } from '../../session/copying.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { useSession } from '../../session/session.ts';
import { useStep } from '../../session/use-step.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { NewPassphrase } from '../../ui/new-passphrase.tsx';
import { OptionalPassphrase } from '../../ui/optional-passphrase.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { isTakeableIfAny, nothingTyped, type TypedTwice } from '../../ui/typed-twice.ts';

/** Says what a duplicate is and asks for its passphrase, which one of an encrypted case must have. */
export function Duplicate() {
  const { t } = useTranslation();
  const isEncrypted = useSession(({ summary }) => summary?.encrypted ?? false);
  const [typed, setTyped] = useState<TypedTwice | null>(isEncrypted ? nothingTyped : null);
  const { underWay, problem, run } = useStep(
    (options) => duplicateCase(typed?.first ?? null, options),
    closeDialog,
  );
  return (
    <FormDialog
      title={t('commands.duplicate')}
      verb={t('newCase.verb')}
      isReady={isTakeableIfAny(typed)}
      doing={underWay ? { ...underWay, words: t('busy.copying') } : undefined}
      onClose={closeDialog}
      onSubmit={() => void run()}
    >
      <p className="dialog-words">{t(isEncrypted ? 'duplicate.encrypted' : 'duplicate.why')}</p>
      {isEncrypted ? (
        <NewPassphrase value={typed ?? nothingTyped} autoFocus onChange={setTyped} />
      ) : (
        <OptionalPassphrase value={typed} onChange={setTyped} />
      )}
      {problem && <Refusal problem={problem} />}
    </FormDialog>
  );
}
