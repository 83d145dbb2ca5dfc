import { useTranslation } from 'react-i18next';

import { type FileSurvey, surveyedBytes } from '../../../core/contract/file-survey.ts';
import type { TableHead } from '../../../core/contract/table-reading.ts';
import { formatOf, withSuggested } from '../../session/importing-files.ts';
import { type StudioFile } from '../../session/studio-file.ts';
import { Button } from '../../ui/button.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { showBytes } from '../../ui/show-number.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { useTypes } from '../../ui/types-context.ts';
import { Conflicts } from './conflicts.tsx';
import { FatesOf } from './fates-of.tsx';
import { PreviewChart } from './preview-chart.tsx';
import { PreviewRows } from './preview-rows.tsx';
import { isToldAbove } from './told-above.ts';
import { SurveyCounts } from './survey-counts.tsx';
import { isSurveyed, useSurvey } from './use-survey.ts';
import type { Studio } from './use-studio.ts';

interface NetworkFileProps {
  readonly studio: Studio;
  readonly file: StudioFile;
  readonly head: TableHead;
  readonly entityType: string;
}

/** A file whose format says itself what is what: nothing needs to be mapped, and what it tells is shown. */
export function NetworkFile({ studio, file, head, entityType }: NetworkFileProps) {
  const { t } = useTranslation();
  const types = useTypes();
  const id = formatOf(file);
  const isTable = head.input !== 'network';
  const format = id === undefined ? t('studio:unknown') : t(`formats:${id}.name`);
  return (
    <>
      <div className="studio-network">
        <p>{t('studio:byFormat', { format })}</p>
        <p className="field-note">{t('import.note')}</p>
        {isTable && (
          <Button onPress={() => studio.change((one) => withSuggested(one, types))}>
            {t('studio:mapColumns')}
          </Button>
        )}
      </div>
      <Surveyed file={file} head={head} entityType={entityType} />
    </>
  );
}

/** What the file tells on the left, a drawing of it beside what the case holds on the right. */
function Surveyed({ file, head, entityType }: Omit<NetworkFileProps, 'studio'>) {
  const { t } = useTranslation();
  const { value: survey, problem, isBusy } = useSurvey(file, entityType);
  const isTable = head.input !== 'network';
  return (
    <section
      className="studio-preview studio-surveyed"
      aria-label={t('studio:survey')}
      data-busy={isBusy || undefined}
    >
      <div className="studio-rows">
        {problem && !isToldAbove(problem, head) && <Refusal problem={problem} />}
        {survey ? <SurveyCounts survey={survey} /> : <NoSurvey file={file} isBusy={isBusy} />}
        {isTable && <PreviewRows head={head} trial={null} />}
      </div>
      {isSurveyed(file) && <Drawn network={survey?.network} />}
    </section>
  );
}

/** Why nothing is told of the file yet, or before it comes in. */
function NoSurvey({ file, isBusy }: { readonly file: StudioFile; readonly isBusy: boolean }) {
  const { t } = useTranslation();
  const size = showBytes(surveyedBytes, useLanguage());
  if (!isSurveyed(file)) return <p className="studio-empty">{t('studio:notSurveyed', { size })}</p>;
  return isBusy && <p className="studio-empty">{t('studio:surveying')}</p>;
}

/** A drawing of what the file tells, once that is known. */
function Drawn({ network }: { readonly network: FileSurvey['network'] | undefined }) {
  const { t } = useTranslation();
  return (
    <div className="studio-chart" role="region" aria-label={t('studio:surveyDrawing')} tabIndex={0}>
      {network && (
        <>
          <FatesOf entities={network.entities} />
          <PreviewChart network={network} label={t('studio:surveyDrawing')} />
          <Conflicts network={network} />
        </>
      )}
    </div>
  );
}
