import { useTranslation } from 'react-i18next';

import type { Paths } from '../../../core/contract/following.ts';
import type { PathQuestion } from '../../session/following.ts';

interface PathsToldProps {
  readonly question: PathQuestion;
  readonly answer: Paths;
}

/** What was found in a sentence: how short, how many, in what order, and what was not looked at. */
export function PathsTold({ question, answer }: PathsToldProps) {
  const { t } = useTranslation();
  const { paths, shortest, stopped, unweighted } = answer;
  const count = paths.length;
  const words = [`${t('following:steps', { count: paths[0]?.steps.length ?? 0 })}.`];
  if (question.time !== 'any') words.push(t('following:timelyPaths', { count }));
  else if (question.weight) words.push(t('following:cheapestPaths'));
  else if (question.within !== null) {
    if (!stopped) words.push(t('following:everyPath', { count, within: question.within }));
  } else {
    words.push(t('following:shortestPaths', { count: shortest }));
    if (count > shortest) words.push(t('following:nextBest'));
  }
  if (stopped) words.push(t(`following:stopped-${stopped}`, { count }));
  if (unweighted > 0) words.push(t('following:unweighted', { count: unweighted }));
  return (
    <p className="followed-note" role="status">
      {words.join(' ')}
    </p>
  );
}
