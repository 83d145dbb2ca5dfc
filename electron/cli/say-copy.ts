import type { Result } from '../../core/case/problem.ts';
import type { WorkOutput } from '../case-service/host-work.ts';
import type { Said } from './command.ts';
import { sayProblem, withMessage } from './say-problem.ts';
import { answered } from './with-case.ts';
import type { Translate } from './words.ts';

/** Where a copy was made, what it lacks, and the recovery code it may have. */
export function sayCopy(
  copied: Result<WorkOutput<'copy'>>,
  path: string,
  translate: Translate,
): Result<Said> {
  return answered(copied, ({ note, recoveryCode }) => ({
    json: { case: path, note: note && withMessage(note, translate), recoveryCode },
    lines: [
      translate('cli:copy', { path }),
      ...(note ? [sayProblem(note, translate)] : []),
      ...sayRecoveryCode(recoveryCode, translate),
    ],
  }));
}

/** A new recovery code and what to do with it. */
export function sayRecoveryCode(recoveryCode: string | null, translate: Translate): readonly string[] {
  return recoveryCode === null ? [] : [translate('cli:recoveryCode', { recoveryCode })];
}
