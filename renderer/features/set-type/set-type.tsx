import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { edit } from '../../session/editing.ts';
import { useSession } from '../../session/session.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useEntityTypeChoices } from '../../ui/type-choices.tsx';

/** Asks what the selected entities are, all of them at once: what an import could not know. */
export function SetType({ ids }: { readonly ids: readonly Identifier[] }) {
  const { t } = useTranslation();
  const choices = useEntityTypeChoices();
  const entities = useSession(({ rows }) => rows?.entities);
  const [type, setType] = useState(entities?.get(ids[0] ?? '')?.type ?? 'person');
  const change = async () => {
    if ((await edit('set-type', { entities: [...ids], type })) !== undefined) closeDialog();
  };
  return (
    <FormDialog
      title={t('commands.set-type')}
      verb={t('forms.setType', { count: ids.length })}
      isReady
      onClose={closeDialog}
      onSubmit={() => void change()}
    >
      <SelectField label={t('forms.type')} value={type} choices={choices} onChange={setType} />
    </FormDialog>
  );
}
