import { useTranslation } from 'react-i18next';

import type { ImportReport } from '../../../core/contract/import-report.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { undo } from '../../session/editing.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';

/** Keep what was imported, or take all of it back at once. */
export function ReportActions({ report }: { readonly report: ImportReport }) {
  const { t } = useTranslation();
  const canUndo = useSession(({ summary }) => summary?.undo?.revision === report.revision);
  const takeBack = async () => {
    await undo();
    closeDialog();
  };
  return (
    <>
      {canUndo && <Button onPress={() => void takeBack()}>{t('import.undo')}</Button>}
      <Button look="primary" autoFocus onPress={closeDialog}>
        {t('import.keep')}
      </Button>
    </>
  );
}
