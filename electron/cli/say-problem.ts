import type { Problem } from '../../core/case/problem.ts';
import { shownText } from '../../core/catalogue/spoofed-text.ts';
import type { Translate } from './words.ts';

/** What a store says of itself in short: its reasons have words of their own. */
const ofStore: readonly Problem['code'][] = ['case-damaged', 'case-rebuilt', 'checkpoint-wrong'];

/** A Problem in one line: the place in the file, then what happened, what was kept, what to do next. */
export function sayProblem(problem: Problem, translate: Translate): string {
  const place = placeOf(problem, translate);
  const text = sentenceOf(problem, translate);
  // A terminal acts on signs that a file may bring along.
  return shownText(place.length > 0 ? `${place.join(', ')}: ${text}` : text);
}

/** A Problem with its sentence, as it stands in JSON. */
export function withMessage(problem: Problem, translate: Translate): Problem & { readonly message: string } {
  return { ...problem, message: sentenceOf(problem, translate) };
}

function sentenceOf(problem: Problem, translate: Translate): string {
  return translate(`problems:${problem.code}`, { ...problem.details, ...reasonOf(problem, translate) });
}

function placeOf(problem: Problem, translate: Translate): readonly string[] {
  const { file, sheet, line, column, details: { offset } = {} } = problem;
  const damaged = problem.code === 'case-damaged' || problem.code === 'case-rebuilt';
  return [
    file,
    sheet === undefined ? undefined : translate('cli:place.sheet', { sheet }),
    line === undefined ? undefined : translate('cli:place.line', { line }),
    column === undefined ? undefined : translate('cli:place.column', { column }),
    damaged && offset !== undefined ? translate('cli:place.offset', { offset }) : undefined,
    damaged ? reasonOf(problem, translate).reason : undefined,
  ].filter((part) => part !== undefined);
}

function reasonOf({ code, details }: Problem, translate: Translate): { readonly reason?: string } {
  const reason = details?.['reason'];
  if (reason === undefined || !ofStore.includes(code)) return {};
  return { reason: translate(`cli:damage.${reason}`, `${reason}`) };
}
