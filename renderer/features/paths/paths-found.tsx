import { useTranslation } from 'react-i18next';

import type { Paths } from '../../../core/contract/following.ts';
import type { PathQuestion } from '../../session/following.ts';
import { NoPath } from './no-path.tsx';
import { PathLine } from './path-line.tsx';

interface PathsFoundProps {
  readonly question: PathQuestion;
  readonly answer: Paths;
}

/** Paths between two entities, the best first: each lights up on the chart and leads to what it rests on. */
export function PathsFound({ question, answer }: PathsFoundProps) {
  const { t } = useTranslation();
  const { paths, shortest } = answer;
  const [first] = paths;
  if (!first) return <NoPath question={question} answer={answer} />;
  const steps = first.steps.length;
  return (
    <>
      <p className="followed-note" role="status">
        {t('following:steps', { count: steps })}.{' '}
        {question.time === 'any'
          ? t('following:shortestPaths', { count: shortest })
          : t('following:timelyPaths', { count: paths.length })}{' '}
        {question.time === 'any' && paths.length > shortest && t('following:nextBest')}
      </p>
      <ol className="path-list" aria-label={t('following:kind-path')}>
        {paths.map((path, at) => (
          <PathLine key={path.entities.join(' ') + String(at)} {...{ question, answer, path, at }} />
        ))}
      </ol>
    </>
  );
}
