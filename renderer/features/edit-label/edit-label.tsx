import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import { titleOf } from '../../../core/catalogue/title-of.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { edit } from '../../session/editing.ts';
import { useSession } from '../../session/session.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useNames } from '../../ui/use-names.ts';

/** Asks for another name of an entity or a link on the chart; a link may go without, and then shows its type. */
export function EditLabel({ id }: { readonly id: Identifier }) {
  const { t } = useTranslation();
  const names = useNames();
  const entity = useSession(({ rows }) => rows?.entities.get(id));
  const link = useSession(({ rows }) => rows?.links.get(id));
  const row = entity ?? link;
  // Whoever is masked gets another name without the present one being shown.
  const isMasked = entity !== undefined && names.isMasked(entity);
  const [label, setLabel] = useState(row && !isMasked ? titleOf(row, names.language) : '');
  const rename = async () => {
    const table = entity ? 'entities' : 'links';
    if ((await edit('set-label', { table, id, label })) !== undefined) closeDialog();
  };
  return (
    <FormDialog
      title={t('commands.edit-label')}
      verb={t('forms.rename')}
      isReady={row !== undefined && (link !== undefined || label.trim() !== '')}
      onClose={closeDialog}
      onSubmit={() => void rename()}
    >
      <TextField
        label={t('forms.label')}
        value={label}
        autoFocus
        onChange={setLabel}
        {...(row?.translations && { note: t('forms.labelNote') })}
      />
    </FormDialog>
  );
}
