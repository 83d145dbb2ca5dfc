import { basename } from 'node:path';

import type { Command } from '../command.ts';
import { answered, withCase } from '../with-case.ts';

/** `benang new`: makes an empty case, or the sample. */
export const newCase: Command = {
  name: 'new',
  options: { title: { type: 'string' }, sample: { type: 'boolean' } },
  names: [1, 1],
  async run({ names: [path = ''], text, flag }, { program, language, translate }) {
    const title = text('title') ?? basename(path, '.benang');
    const made = await withCase(
      flag('sample')
        ? { how: 'sample', path, rows: program.sampleRows }
        : { how: 'new', path, title, language },
      program,
      ({ ask }) => ask('summary', {}),
    );
    return answered(made, ({ about, revision }) => ({
      json: { case: path, title: about.label, revision },
      lines: [translate('cli:new', { title: about.label, path })],
    }));
  },
};
