import { useTranslation } from 'react-i18next';

import type { Inspection } from '../../../core/contract/views.ts';
import { gradeOfKey } from '../../../core/tables/grade-rank.ts';
import { marks } from '../../ui/grade-chip.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { useLanguage } from '../../ui/use-language.ts';

type SourceSubject = Extract<Inspection['subject'], { kind: 'source' }>;

/** How much rests on a source, how much of that on it alone, and how well it rests in all. */
export function SourceRests({ subject: { resting, alone, byGrade } }: { readonly subject: SourceSubject }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (count: number) => showNumber(count, language);
  return (
    <dl className="source-rests">
      {(['entities', 'links', 'values'] as const).map((what) => (
        <div key={what}>
          <dt>{t(`table:columns.${what}`)}</dt>
          <dd>{number(resting[what])}</dd>
          <dd className="quiet">{t('inspect:alone', { count: alone[what] })}</dd>
        </div>
      ))}
      {byGrade.map(({ grade, count }) => {
        const read = grade === null ? undefined : gradeOfKey(grade);
        return (
          <div key={grade ?? ''}>
            <dt>
              {read
                ? t('inspect:bestOf', { grade: marks(read), scheme: read.scheme })
                : t('inspect:ungradedAll')}
            </dt>
            <dd>{number(count)}</dd>
            <dd />
          </div>
        );
      })}
    </dl>
  );
}
