import { type Command, opening } from '../command.ts';
import { sayStep } from '../say-step.ts';
import { onCase } from '../with-case.ts';

/** `benang undo`: takes the last step back. */
export const undo: Command = {
  name: 'undo',
  options: opening,
  names: [1, 1],
  async run(given, context) {
    const step = await onCase(given, context, ({ ask }) => ask('undo', {}));
    return sayStep(step, 'undo', context.translate);
  },
};
