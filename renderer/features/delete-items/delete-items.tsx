import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { Deletion } from '../../../core/contract/table.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { deleteFromCase, deletionOf } from '../../session/deleting.ts';
import { useSession } from '../../session/session.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useNames } from '../../ui/use-names.ts';

interface DeleteItemsProps {
  readonly entities: readonly Identifier[];
  readonly links: readonly Identifier[];
}

/** Says what goes with what is deleted, links and charts elsewhere in the case too, before it is done; undo brings it all back. */
export function DeleteItems({ entities, links }: DeleteItemsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const rows = useSession((session) => session.rows);
  const [counted, setCounted] = useState<Deletion | undefined>();
  useEffect(() => {
    const stop = new AbortController();
    void deletionOf({ entities, links }, stop.signal).then(setCounted);
    return () => stop.abort();
  }, [entities, links]);
  const [only] = entities.length + links.length === 1 ? entities : [];
  const entity = only === undefined ? undefined : rows?.entities.get(only);
  const what = entity ? names.title(entity) : t('delete.items', { count: entities.length + links.length });
  const doIt = async () => {
    closeDialog();
    if (counted) await deleteFromCase({ entities, links }, counted);
  };
  return (
    <FormDialog
      title={t('commands.delete-from-case')}
      verb={t('delete.verb')}
      look="danger"
      isReady={counted !== undefined}
      onClose={closeDialog}
      onSubmit={() => void doIt()}
    >
      <p>{t('delete.what', { what })}</p>
      <p className="dialog-words" role="status">
        {counted ? <Counts counted={counted} chosen={links.length} /> : t('delete.counting')}
      </p>
      <p className="dialog-words">{t('delete.undoable')}</p>
    </FormDialog>
  );
}

/** What goes in all, how many of the links nobody chose, and from how many charts. */
function Counts({ counted, chosen }: { readonly counted: Deletion; readonly chosen: number }) {
  const { t } = useTranslation();
  const { entities, links, charts } = counted;
  const hanging = Math.max(0, links - chosen);
  return (
    <>
      {entities > 1 && `${t('delete.entities', { count: entities })} `}
      {entities > 0 && `${t('delete.hanging', { count: hanging })} `}
      {entities === 0 && links > 1 && `${t('delete.links', { count: links })} `}
      {t('delete.charts', { count: charts })}
    </>
  );
}
