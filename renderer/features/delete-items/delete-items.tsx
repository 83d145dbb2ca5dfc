import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { countHangingLinks } from '../../session/hanging-links.ts';
import { deleteFromCase } from '../../session/editing.ts';
import { useSession } from '../../session/session.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useNames } from '../../ui/use-names.ts';

interface DeleteItemsProps {
  readonly entities: readonly Identifier[];
  readonly links: readonly Identifier[];
}

/** Says what goes with what is deleted, links elsewhere in the case too, before it is done; undo brings it all back. */
export function DeleteItems({ entities, links }: DeleteItemsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const rows = useSession((session) => session.rows);
  const [hanging, setHanging] = useState<number | null | undefined>();
  useEffect(() => {
    void countHangingLinks(entities, links).then(setHanging);
  }, [entities, links]);
  const [only] = entities.length + links.length === 1 ? entities : [];
  const entity = only === undefined ? undefined : rows?.entities.get(only);
  const what = entity ? names.title(entity) : t('delete.items', { count: entities.length + links.length });
  const doIt = async () => {
    closeDialog();
    await deleteFromCase(entities, links, hanging ?? null);
  };
  return (
    <FormDialog
      title={t('commands.delete-from-case')}
      verb={t('delete.verb')}
      look="danger"
      isReady={hanging !== undefined}
      onClose={closeDialog}
      onSubmit={() => void doIt()}
    >
      <p>{t('delete.what', { what })}</p>
      {entities.length > 0 && (
        <p className="dialog-words">
          {hanging === undefined && t('delete.counting')}
          {hanging === null && t('delete.all')}
          {typeof hanging === 'number' && t('delete.hanging', { count: hanging })}
        </p>
      )}
      <p className="dialog-words">{t('delete.undoable')}</p>
    </FormDialog>
  );
}
