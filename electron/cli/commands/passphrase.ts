import { fail } from '../../../core/case/problem.ts';
import { type Command, opening } from '../command.ts';
import { newPassphrase } from '../secrets.ts';
import { answered, onCase } from '../with-case.ts';

/** `benang passphrase`: lets another passphrase open an encrypted case. */
export const passphrase: Command = {
  name: 'passphrase',
  options: opening,
  names: [1, 1],
  async run(given, context) {
    const done = await onCase(given, context, async ({ work, secret }) => {
      if (!secret) return fail('not-encrypted');
      const chosen = await newPassphrase(context);
      return chosen.ok ? work('change-passphrase', { secret, passphrase: chosen.value }) : chosen;
    });
    return answered(done, () => ({ json: { changed: true }, lines: [context.translate('cli:passphrase')] }));
  },
};
