import type { Problem } from '../../core/case/problem.ts';
import type { Translate } from './words.ts';

/** A Problem in one line: the place in the file, then what happened, what was kept, what to do next. */
export function sayProblem(problem: Problem, translate: Translate): string {
  const { file, line, column } = problem;
  const place = [
    file,
    line === undefined ? undefined : translate('cli:place.line', { line }),
    column === undefined ? undefined : translate('cli:place.column', { column }),
  ].filter((part) => part !== undefined);
  const text = translate(`problems:${problem.code}`, { ...problem.details });
  return place.length > 0 ? `${place.join(', ')}: ${text}` : text;
}

/** A Problem with its sentence, as it stands in JSON. */
export function withMessage(problem: Problem, translate: Translate): Problem & { readonly message: string } {
  return { ...problem, message: translate(`problems:${problem.code}`, { ...problem.details }) };
}
