import { type Command, openingWithWhy, whyOf } from '../command.ts';
import { sayStep } from '../say-step.ts';
import { onCase } from '../with-case.ts';

/** `benang attach`: keeps a file with the case and says what it is about. */
export const attach: Command = {
  name: 'attach',
  options: openingWithWhy,
  names: [3, Infinity],
  async run(given, context) {
    const [, file = '', ...about] = given.names;
    const step = await onCase(given, context, (open) =>
      open.ask('attach', { file: open.file(file), about, ...whyOf(given) }),
    );
    return sayStep(step, 'attach', context.translate);
  },
};
