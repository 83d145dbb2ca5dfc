import './backups.css';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { BackupView } from '../../../core/contract/main-calls.ts';
import { Button } from '../../ui/button.tsx';
import { showBytes, showClockTime, showNumber } from '../../ui/show-number.ts';
import { useLanguage } from '../../ui/use-language.ts';

const columns = ['made', 'revision', 'bytes', 'state'] as const;

interface BackupTableProps {
  readonly backups: readonly BackupView[];
  readonly isBusy: boolean;
  readonly onRestore: (backup: BackupView) => void;
}

/** Backups, newest first; one that is not whole cannot be restored. */
export function BackupTable({ backups, isBusy, onRestore }: BackupTableProps) {
  const { t } = useTranslation();
  return (
    <div className="backups">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`backups.column-${column}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {backups.map((backup) => (
            <tr key={backup.backup}>
              <Cells backup={backup} />
              <td>
                <Button look="quiet" isDisabled={isBusy || !backup.whole} onPress={() => onRestore(backup)}>
                  {t('backups.restore')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cells({ backup: { made, revision, bytes, whole } }: { readonly backup: BackupView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <th scope="row">{made === null ? t('backups.undated') : showClockTime(made, language, true)}</th>
      <td>{showNumber(revision, language)}</td>
      <td>{showBytes(bytes, language)}</td>
      <td className={whole ? 'backup-whole' : 'backup-broken'}>
        {whole ? (
          <IconCircleCheck size={14} stroke={1.75} aria-hidden />
        ) : (
          <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
        )}
        {t(whole ? 'backups.whole' : 'backups.broken')}
      </td>
    </>
  );
}
