import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { edit } from '../../session/editing.ts';
import { tell } from '../../session/notices.ts';
import { useSession } from '../../session/session.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useNames } from '../../ui/use-names.ts';

/** Asks before a chart is deleted, and says that what stands on it stays in the case. */
export function DeleteChart({ chart: id }: { readonly chart: Identifier }) {
  const { t } = useTranslation();
  const names = useNames();
  const entry = useSession(({ summary }) => summary?.charts.find(({ chart }) => chart.id === id));
  const snapshots = useSession(
    ({ summary }) => summary?.snapshots.filter(({ chart }) => chart === id).length ?? 0,
  );
  if (!entry) return null;
  const chart = names.title(entry.chart);
  const remove = async () => {
    const revision = await edit('delete-chart', { chart: id });
    if (revision === undefined) return;
    closeDialog();
    tell('notices.chartDeleted', { chart }, revision);
  };
  return (
    <FormDialog
      title={t('charts.deleteTitle', { chart })}
      verb={t('charts.deleteVerb')}
      look="danger"
      isReady
      startsOnVerb
      onClose={closeDialog}
      onSubmit={() => void remove()}
    >
      <p>{t('charts.deleteStays', { count: entry.items })}</p>
      {snapshots > 0 && <p>{t('charts.deleteSnapshots', { count: snapshots })}</p>}
    </FormDialog>
  );
}
