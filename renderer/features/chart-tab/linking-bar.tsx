import { useTranslation } from 'react-i18next';

import { openDialog } from '../../session/dialogs.ts';
import { EntityField } from '../../session/entity-field.tsx';
import { useSession } from '../../session/session.ts';
import { startLinking } from '../../session/viewing.ts';
import { Button } from '../../ui/button.tsx';
import { useNames } from '../../ui/use-names.ts';

/** While a link is being drawn: says from where, and lets its target be searched instead of clicked. */
export function LinkingBar() {
  const { t } = useTranslation();
  const names = useNames();
  const from = useSession(({ linkingFrom, rows }) =>
    linkingFrom === null ? undefined : rows?.entities.get(linkingFrom),
  );
  if (!from) return null;
  const link = (to: string) => {
    startLinking(null);
    openDialog({ kind: 'add-link', from: from.id, to });
  };
  return (
    <div className="linking-bar" role="group" aria-label={t('linking.name')}>
      <span className="ellipsis">{t('linking.from', { entity: names.title(from) })}</span>
      <EntityField label={t('linking.search')} onChoose={link} isLabelHidden />
      <Button look="quiet" onPress={() => startLinking(null)}>
        {t('linking.cancel')}
      </Button>
    </div>
  );
}
