import { readCheckpointFile } from '../checkpoint-file.ts';
import { type Command, opening } from '../command.ts';
import { answered, onCase } from '../with-case.ts';

/** `benang check-checkpoint`: whether the audit trail carries on from a checkpoint that was kept elsewhere. */
export const checkCheckpoint: Command = {
  name: 'check-checkpoint',
  options: opening,
  names: [2, 2],
  async run(given, context) {
    const held = await readCheckpointFile(given.names[1] ?? '');
    if (!held.ok) return held;
    const checked = await onCase(given, context, ({ ask }) => ask('check-checkpoint', held.value));
    return answered(checked, (json) => ({
      json,
      lines: [context.translate('cli:checkCheckpoint', json)],
    }));
  },
};
