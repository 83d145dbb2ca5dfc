import { useTranslation } from 'react-i18next';

import type { ChosenFile } from '../../../core/contract/main-calls.ts';
import { Button } from '../../ui/button.tsx';
import { useNames } from '../../ui/use-names.ts';

interface WaitingFilesProps {
  /** Files that came after the import had begun. */
  readonly files: readonly ChosenFile[];
  readonly onGo: () => void;
}

/** Says of files that were dropped beside a report that they are not in it, and goes on with them. */
export function WaitingFiles({ files, onGo }: WaitingFilesProps) {
  const { t } = useTranslation();
  const names = useNames();
  if (files.length === 0) return null;
  return (
    <p className="import-waiting" role="status">
      <span>
        {t('studio:waiting', {
          count: files.length,
          files: files.map(({ name }) => names.text(name)).join(', '),
        })}
      </span>
      <Button onPress={onGo}>{t('studio:goOn')}</Button>
    </p>
  );
}
