import type { Command } from '../command.ts';
import { answered, withCase } from '../with-case.ts';

/** `benang verify`: whether all that is stored is as it was written. */
export const verify: Command = {
  name: 'verify',
  options: {},
  names: [1, 1],
  async run({ names: [path = ''] }, { program, translate }) {
    const verified = await withCase({ how: 'existing', path }, program, ({ ask }) => ask('verify', {}));
    return answered(verified, (json) => ({ json, lines: [translate('cli:verify', json)] }));
  },
};
