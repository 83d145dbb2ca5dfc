import { resolve } from 'node:path';

import { type Command, openingWithWhy, whyOf } from '../command.ts';
import { sayCopy } from '../say-copy.ts';
import { newPassphrase } from '../secrets.ts';
import { onCase } from '../with-case.ts';

/** `benang duplicate`: a case of its own that begins as this one is. That of an encrypted case gets its own passphrase. */
export const duplicate: Command = {
  name: 'duplicate',
  options: { ...openingWithWhy, protect: { type: 'boolean' } },
  names: [2, 2],
  async run(given, context) {
    const [, to = ''] = given.names;
    const plan = { path: resolve(to), how: 'duplicate', ...whyOf(given) } as const;
    const copied = await onCase(given, context, async ({ work, secret }) => {
      if (!secret && !given.flag('protect')) return work('copy', plan);
      const passphrase = await newPassphrase(context);
      return passphrase.ok ? work('copy', { ...plan, passphrase: passphrase.value }) : passphrase;
    });
    return sayCopy(copied, to, context.translate);
  },
};
