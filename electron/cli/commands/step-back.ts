import { type Command, openingWithWhy, whyOf } from '../command.ts';
import { sayStep } from '../say-step.ts';
import { onCase } from '../with-case.ts';

/** `benang step-back`: makes a case what it was after an earlier commit, as one edit. */
export const stepBack: Command = {
  name: 'step-back',
  options: openingWithWhy,
  names: [2, 2],
  async run(given, context) {
    const to = Number(given.names[1]);
    if (!Number.isInteger(to) || to < 1) return undefined;
    const step = await onCase(given, context, ({ ask }) => ask('step-back', { to, ...whyOf(given) }));
    return sayStep(step, 'stepBack', context.translate, { to });
  },
};
