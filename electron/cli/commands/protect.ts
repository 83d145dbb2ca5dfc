import { fail } from '../../../core/case/problem.ts';
import { type Command, openingWithWhy, whyOf } from '../command.ts';
import { sayRecoveryCode } from '../say-copy.ts';
import { newPassphrase } from '../secrets.ts';
import { answered, onCase } from '../with-case.ts';

/** `benang protect`: encrypts a case with a new passphrase. */
export const protect: Command = {
  name: 'protect',
  options: openingWithWhy,
  names: [1, 1],
  async run(given, context) {
    const { translate } = context;
    const done = await onCase(given, context, async ({ work, secret }) => {
      if (secret) return fail('already-encrypted');
      const passphrase = await newPassphrase(context);
      return passphrase.ok ? work('protect', { passphrase: passphrase.value, ...whyOf(given) }) : passphrase;
    });
    return answered(done, (json) => ({
      json,
      lines: [translate('cli:protect'), ...sayRecoveryCode(json.recoveryCode, translate)],
    }));
  },
};
