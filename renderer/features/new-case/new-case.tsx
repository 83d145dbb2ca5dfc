import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { closeDialog } from '../../session/dialogs.ts';
import { createCase } from '../../session/files.ts';
import { startImport } from '../../session/importing.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Asks for the title of a new case; where it is kept is asked next, by the system. */
export function NewCase({ then }: { readonly then: 'import' | undefined }) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const create = async () => {
    const created = await createCase(title.trim());
    if (created) closeDialog();
    if (created && then === 'import') await startImport();
  };
  return (
    <FormDialog
      title={t('commands.new-case')}
      verb={t('newCase.verb')}
      isReady={title.trim() !== ''}
      onClose={closeDialog}
      onSubmit={() => void create()}
    >
      <TextField
        label={t('newCase.title')}
        value={title}
        placeholder={t('newCase.example')}
        note={t('newCase.note')}
        autoFocus
        onChange={setTitle}
      />
    </FormDialog>
  );
}
