import { fail } from '../../../core/case/problem.ts';
import { type Command, openingWithWhy, whyOf } from '../command.ts';
import { answered, onCase } from '../with-case.ts';

/** `benang unprotect`: writes an encrypted case in clear. */
export const unprotect: Command = {
  name: 'unprotect',
  options: openingWithWhy,
  names: [1, 1],
  async run(given, context) {
    const done = await onCase(given, context, async ({ work, secret }) =>
      secret ? work('unprotect', { secret, ...whyOf(given) }) : fail('not-encrypted'),
    );
    return answered(done, () => ({
      json: { encrypted: false },
      lines: [context.translate('cli:unprotect')],
    }));
  },
};
