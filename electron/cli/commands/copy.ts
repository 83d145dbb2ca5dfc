import { resolve } from 'node:path';

import { type Command, openingWithWhy, whyOf } from '../command.ts';
import { sayCopy } from '../say-copy.ts';
import { onCase } from '../with-case.ts';

/** `benang copy`: the same case in another place, with its history and its protection. */
export const copy: Command = {
  name: 'copy',
  options: openingWithWhy,
  names: [2, 2],
  async run(given, context) {
    const [, to = ''] = given.names;
    const copied = await onCase(given, context, ({ work }) =>
      work('copy', { path: resolve(to), how: 'same', ...whyOf(given) }),
    );
    return sayCopy(copied, to, context.translate);
  },
};
