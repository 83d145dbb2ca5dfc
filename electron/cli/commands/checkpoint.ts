import { type Command, opening } from '../command.ts';
import { writeCheckpoint } from '../checkpoint-file.ts';
import { answered, onCase } from '../with-case.ts';

/** `benang checkpoint`: signs the audit trail of a case as it stands. */
export const checkpoint: Command = {
  name: 'checkpoint',
  options: opening,
  names: [1, 1],
  async run(given, context) {
    const signed = await onCase(given, context, ({ ask }) => ask('checkpoint', {}));
    return answered(signed, (json) => ({ json, lines: writeCheckpoint(json) }));
  },
};
