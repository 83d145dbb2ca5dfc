import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { closeDialog } from '../../session/dialogs.ts';
import { createCase } from '../../session/files.ts';
import { startImport } from '../../session/importing.ts';
import { useStep } from '../../session/use-step.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { OptionalPassphrase } from '../../ui/optional-passphrase.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { isTakeableIfAny, type TypedTwice } from '../../ui/typed-twice.ts';

/** Asks for the title of a new case and offers it a passphrase; where it is kept is asked next, by the system. */
export function NewCase({ then }: { readonly then: 'import' | undefined }) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const [typed, setTyped] = useState<TypedTwice | null>(null);
  const begin = () => {
    closeDialog();
    if (then === 'import') void startImport();
  };
  const { underWay, problem, run } = useStep(() => createCase(title.trim(), typed?.first ?? null), begin);
  return (
    <FormDialog
      title={t('commands.new-case')}
      verb={t('newCase.verb')}
      isReady={title.trim() !== '' && isTakeableIfAny(typed)}
      doing={underWay ? { words: t('newCase.making') } : undefined}
      onClose={closeDialog}
      onSubmit={() => void run()}
    >
      <TextField
        label={t('newCase.title')}
        value={title}
        placeholder={t('newCase.example')}
        note={t('newCase.note')}
        autoFocus
        onChange={setTitle}
      />
      <OptionalPassphrase value={typed} onChange={setTyped} />
      {problem && <Refusal problem={problem} />}
    </FormDialog>
  );
}
