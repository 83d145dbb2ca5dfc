import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Naming } from '../../session/dialog.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { giveName, presentName } from '../../session/naming.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Asks for the name of a chart or a set that is made, copied or called anew. */
export function NameIt({ naming }: { readonly naming: Naming }) {
  const { t } = useTranslation();
  const before = presentName(naming);
  const isCopy = naming.what.startsWith('copy-');
  const [label, setLabel] = useState(isCopy ? t('naming.copyOf', { chart: before }) : before);
  const submit = async () => {
    if (await giveName(naming, label.trim())) closeDialog();
  };
  return (
    <FormDialog
      title={t(`naming.title-${naming.what}`)}
      verb={t(`naming.verb-${naming.what}`)}
      isReady={label.trim() !== '' && (label.trim() !== before || !naming.what.startsWith('rename-'))}
      onClose={closeDialog}
      onSubmit={() => void submit()}
    >
      <TextField label={t('naming.label')} value={label} autoFocus isRequired onChange={setLabel} />
      <p className="field-note">{t(`naming.note-${naming.what}`)}</p>
    </FormDialog>
  );
}
