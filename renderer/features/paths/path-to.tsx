import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { EntityField } from '../../session/entity-field.tsx';
import { findPath } from '../../session/following-asks.ts';
import { useSession } from '../../session/session.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useNames } from '../../ui/use-names.ts';

/** Asks where a path from one entity is to lead: to anything in the case, on the chart or not. */
export function PathTo({ from }: { readonly from: Identifier }) {
  const { t } = useTranslation();
  const names = useNames();
  const entity = useSession(({ rows }) => rows?.entities.get(from));
  const go = (to: Identifier) => {
    if (to === from) return;
    closeDialog();
    void findPath(from, to);
  };
  return (
    <Dialog
      title={t('following:pathFrom', { entity: entity ? names.title(entity) : from })}
      closeLabel={t('app.close')}
      width={440}
      onClose={closeDialog}
    >
      <EntityField label={t('following:whereTo')} hint={t('following:whereToHint')} autoFocus onChoose={go} />
    </Dialog>
  );
}
