import type { Result } from '../../core/case/problem.ts';
import type { CaseOutput } from '../../core/contract/case-calls.ts';
import type { Said } from './command.ts';
import type { Translate } from './words.ts';
import { answered } from './with-case.ts';

/** What was done and the revision it has, in the words of `cli:<words>`. */
export function sayStep(
  step: Result<CaseOutput<'edit'>>,
  words: 'undo' | 'redo' | 'stepBack' | 'attach',
  translate: Translate,
  details: Readonly<Record<string, number>> = {},
): Result<Said> {
  return answered(step, (json) => {
    const edit = translate(`edits:${json.edit}`, json.edit);
    return { json, lines: [translate(`cli:${words}`, { ...details, revision: json.revision, edit })] };
  });
}
