import { useTranslation } from 'react-i18next';

import type { Exported } from '../../session/exporting.ts';
import { showBytes } from '../../ui/show-number.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { LossList } from './loss-list.tsx';

interface ExportReportProps {
  readonly exported: Exported;
  readonly isMasked: boolean;
}

/** What was written and what the file lacks, as counted when it was written. */
export function ExportReport({ exported: { file, report }, isMasked }: ExportReportProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entities, links, bytes, people, staying, losses } = report;
  return (
    <>
      <p role="status">
        <b className="export-file">{file.name}</b>: {t('exporting:counts', { entities, links })},{' '}
        {showBytes(bytes, language)}.
      </p>
      {people > 0 && (
        <p>{t(isMasked ? 'exporting:leftMasked' : 'exporting:leftNamed', { people, staying })}</p>
      )}
      <LossList losses={losses} title={t('exporting:lacked')} none={t('exporting:lackedNothing')} />
    </>
  );
}
