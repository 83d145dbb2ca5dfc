import { useTranslation } from 'react-i18next';

import type { Problem } from '../../../core/case/problem.ts';
import { problemPlace, problemText } from '../../ui/problem-text.ts';

/** A Problem in a list of those of one file: where, and why. */
export function ProblemLine({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation();
  const { line, column } = problem;
  const place = problemPlace(
    { ...(line !== undefined && { line }), ...(column !== undefined && { column }) },
    t,
  );
  return (
    <li>
      {place !== '' && <b>{place}</b>} {problemText(problem, t)}
    </li>
  );
}
