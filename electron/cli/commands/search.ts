import type { Command } from '../command.ts';
import { answered, withCase } from '../with-case.ts';

/** `benang search`: entities by their names and values. */
export const search: Command = {
  name: 'search',
  options: { limit: { type: 'string' } },
  names: [2, 2],
  async run({ names: [path = '', words = ''], text }, { program, translate }) {
    const limit = Number(text('limit') ?? 100);
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000) return undefined;
    const found = await withCase({ how: 'existing', path }, program, ({ ask }) =>
      ask('search', { text: words, limit }),
    );
    return answered(found, ({ total, hits }) => ({
      json: { total, hits },
      lines: [
        translate('cli:search', { total }),
        ...hits.map((hit) => [hit.entity, hit.label, hit.property, hit.text].join('\t')),
      ],
    }));
  },
};
