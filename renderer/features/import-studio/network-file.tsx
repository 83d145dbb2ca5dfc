import { useTranslation } from 'react-i18next';

import type { TableHead } from '../../../core/contract/table-reading.ts';
import { formatOf, withSuggested } from '../../session/importing-files.ts';
import { type StudioFile } from '../../session/studio-file.ts';
import { Button } from '../../ui/button.tsx';
import { useTypes } from '../../ui/types-context.ts';
import { PreviewRows } from './preview-rows.tsx';
import type { Studio } from './use-studio.ts';

interface NetworkFileProps {
  readonly studio: Studio;
  readonly file: StudioFile;
  readonly head: TableHead;
}

/** A file whose format says itself what is what: nothing needs to be mapped. */
export function NetworkFile({ studio, file, head }: NetworkFileProps) {
  const { t } = useTranslation();
  const types = useTypes();
  const id = formatOf(file);
  const isTable = head.input !== 'network';
  const format = id === undefined ? t('studio:unknown') : t(`formats:${id}.name`);
  return (
    <div className="studio-network">
      <p>{t('studio:byFormat', { format })}</p>
      <p className="field-note">{t('import.note')}</p>
      {isTable && (
        <>
          <Button onPress={() => studio.change((one) => withSuggested(one, types))}>
            {t('studio:mapColumns')}
          </Button>
          <PreviewRows head={head} trial={null} />
        </>
      )}
    </div>
  );
}
