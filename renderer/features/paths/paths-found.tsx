import { useTranslation } from 'react-i18next';

import type { Paths } from '../../../core/contract/following.ts';
import type { PathQuestion } from '../../session/following.ts';
import { NoPath } from './no-path.tsx';
import { PathLine } from './path-line.tsx';
import { PathsTold } from './paths-told.tsx';

interface PathsFoundProps {
  readonly question: PathQuestion;
  readonly answer: Paths;
}

/** Paths between two entities, the best first: each lights up on the chart and leads to what it rests on. */
export function PathsFound({ question, answer }: PathsFoundProps) {
  const { t } = useTranslation();
  const { paths } = answer;
  if (paths.length === 0) return <NoPath question={question} answer={answer} />;
  return (
    <>
      <PathsTold question={question} answer={answer} />
      <ol className="path-list" aria-label={t('following:kind-path')}>
        {paths.map((path, at) => (
          <PathLine key={path.entities.join(' ') + String(at)} {...{ question, answer, path, at }} />
        ))}
      </ol>
    </>
  );
}
