import { useTranslation } from 'react-i18next';

import type { Problem } from '../../../core/case/problem.ts';
import type { TableHead, TableTrial } from '../../../core/contract/table-reading.ts';
import type { TableSpec } from '../../../core/table-spec/table-spec.ts';
import { Refusal } from '../../ui/refusal.tsx';
import { PreviewChart } from './preview-chart.tsx';
import { PreviewRows } from './preview-rows.tsx';
import { Conflicts } from './conflicts.tsx';
import { gapOf } from './spec-edits.ts';
import type { Trial } from './use-trial.ts';

interface PreviewProps {
  readonly head: TableHead;
  readonly spec: TableSpec;
  readonly tried: Trial;
}

/** The first rows as they are read now, and the chart that they will make beside what the case holds. */
export function Preview({ head, spec, tried: { trial, problem, isBusy } }: PreviewProps) {
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
            <Counts trial={trial} />
            <PreviewChart network={trial.network} />
            <Conflicts network={trial.network} />
          </>
        ) : (
          <p className="studio-empty">{t('studio:noChart')}</p>
        )}
      </div>
    </section>
  );
}

/** What is wrong with a file is told once: where it was first seen. */
function isToldAbove({ code, line }: Problem, { problems }: TableHead): boolean {
  return problems.some((told) => told.code === code && told.line === line);
}

const fates = ['new', 'joined', 'conflicting'] as const;

function Counts({ trial: { network } }: { readonly trial: TableTrial }) {
  const { t } = useTranslation();
  const countOf = (fate: string) => network.entities.filter((one) => one.fate === fate).length;
  return (
    <p className="studio-counts" role="status">
      {fates.map((fate) => (
        <span key={fate} className={countOf(fate) > 0 ? `studio-fate-${fate}` : 'quiet'}>
          {t(`studio:fates.${fate}`, { count: countOf(fate) })}
        </span>
      ))}
      <span>{t('studio:links', { count: network.links.length })}</span>
    </p>
  );
}
