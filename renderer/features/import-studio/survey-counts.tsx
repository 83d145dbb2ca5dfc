import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { FileSurvey } from '../../../core/contract/file-survey.ts';
import { showNumber } from '../../ui/show-number.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';
import { ProblemLine } from './problem-line.tsx';
import { shares } from './shares.ts';

/** How much of what a file tells, the account of its rows, and what is wrong with it. */
export function SurveyCounts({ survey }: { readonly survey: FileSurvey }) {
  const { t } = useTranslation();
  const names = useNames();
  const { rows, sources, entities, links, network, problems, problemCount } = survey;
  const [entityCount, linkCount] = [total(entities), total(links)];
  const shown = network.entities.length;
  const number = (count: number) => showNumber(count, names.language);
  return (
    <div className="studio-survey" tabIndex={0} role="region" aria-label={t('studio:survey')}>
      <p className="studio-counts" role="status">
        {shares.map((share) => (
          <span key={share} className={rows[share] === 0 ? 'quiet' : `studio-share-${share}`}>
            {t(`import.${share}`)} {number(rows[share])}
          </span>
        ))}
        {sources > 0 && <span>{t('studio:sources', { count: sources })}</span>}
      </p>
      <div className="studio-survey-counts">
        <Counts title={t('studio:entities', { count: entityCount })} counts={entities}>
          {(type) => (
            <>
              <TypeIcon type={type} /> {names.type(type, 'many')}
            </>
          )}
        </Counts>
        <Counts title={t('studio:links', { count: linkCount })} counts={links}>
          {(type) => names.linkType(type)}
        </Counts>
      </div>
      {shown < entityCount && <p className="studio-empty">{t('studio:excerpt', { count: shown })}</p>}
      {problems.length > 0 && (
        <div className="import-problems">
          <h3>{t('studio:surveyProblems', { count: problemCount })}</h3>
          <ul>
            {problems.map((problem, index) => (
              <ProblemLine key={index} problem={problem} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

type TypeCounts = FileSurvey['entities'];

interface CountsProps {
  readonly title: string;
  readonly counts: TypeCounts;
  readonly children: (type: string) => ReactNode;
}

function Counts({ title, counts, children }: CountsProps) {
  const { language } = useNames();
  return (
    <table>
      <caption>{title}</caption>
      <tbody>
        {counts.map(({ type, count }) => (
          <tr key={type}>
            <th scope="row">{children(type)}</th>
            <td>{showNumber(count, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function total(counts: TypeCounts): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
