import { fail } from '../../../core/case/problem.ts';
import { type Command, opening } from '../command.ts';
import { sayRecoveryCode } from '../say-copy.ts';
import { answered, onCase } from '../with-case.ts';

/** `benang recovery-code`: gives an encrypted case a new recovery code. */
export const recoveryCode: Command = {
  name: 'recovery-code',
  options: opening,
  names: [1, 1],
  async run(given, context) {
    const made = await onCase(given, context, async ({ work, secret }) =>
      secret ? work('new-recovery-code', { secret }) : fail('not-encrypted'),
    );
    return answered(made, (json) => ({
      json,
      lines: sayRecoveryCode(json.recoveryCode, context.translate),
    }));
  },
};
