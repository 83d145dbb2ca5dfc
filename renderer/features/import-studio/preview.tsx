import { useTranslation } from 'react-i18next';

import type { TableHead, TableTrial } from '../../../core/contract/table-reading.ts';
import type { TableSpec } from '../../../core/table-spec/table-spec.ts';
import { Refusal } from '../../ui/refusal.tsx';
import { PreviewChart } from './preview-chart.tsx';
import { PreviewRows } from './preview-rows.tsx';
import { isToldAbove } from './told-above.ts';
import { Conflicts } from './conflicts.tsx';
import { gapOf } from './spec-edits.ts';
import { FatesOf } from './fates-of.tsx';
import type { FileAnswer } from './use-file-answer.ts';

interface PreviewProps {
  readonly head: TableHead;
  readonly spec: TableSpec;
  readonly tried: FileAnswer<TableTrial>;
}

/** The first rows as they are read now, and the chart that they will make beside what the case holds. */
export function Preview({ head, spec, tried: { value: trial, problem, isBusy } }: PreviewProps) {
  const { t } = useTranslation();
  const gap = gapOf(spec);
  return (
    <section className="studio-preview" aria-label={t('studio:preview')} data-busy={isBusy || undefined}>
      <div className="studio-rows">
        {gap && (
          <p className="studio-note" role="status">
            {t(`studio:gaps.${gap.gap}`, { name: gap.name })}
          </p>
        )}
        {problem && !isToldAbove(problem, head) && <Refusal problem={problem} />}
        <PreviewRows head={head} trial={trial} />
      </div>
      <div className="studio-chart" role="region" aria-label={t('studio:drawing')} tabIndex={0}>
        {trial ? (
          <>
            <FatesOf entities={trial.network.entities}>
              <span>{t('studio:links', { count: trial.network.links.length })}</span>
            </FatesOf>
            <PreviewChart network={trial.network} label={t('studio:drawing')} />
            <Conflicts network={trial.network} />
          </>
        ) : (
          <p className="studio-empty">{t('studio:noChart')}</p>
        )}
      </div>
    </section>
  );
}
