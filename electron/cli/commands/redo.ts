import { type Command, opening } from '../command.ts';
import { sayStep } from '../say-step.ts';
import { onCase } from '../with-case.ts';

/** `benang redo`: repeats the last step that was taken back. */
export const redo: Command = {
  name: 'redo',
  options: opening,
  names: [1, 1],
  async run(given, context) {
    const step = await onCase(given, context, ({ ask }) => ask('redo', {}));
    return sayStep(step, 'redo', context.translate);
  },
};
