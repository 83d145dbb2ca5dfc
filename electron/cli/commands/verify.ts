import { type Command, opening } from '../command.ts';
import { answered, onCase } from '../with-case.ts';

/** `benang verify`: whether all that is stored is as it was written. */
export const verify: Command = {
  name: 'verify',
  options: opening,
  names: [1, 1],
  async run(given, context) {
    const verified = await onCase(given, context, ({ ask }) => ask('verify', {}));
    return answered(verified, (json) => ({ json, lines: [context.translate('cli:verify', json)] }));
  },
};
