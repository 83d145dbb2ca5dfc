import { type Command, opening } from '../command.ts';
import { answered, onCase } from '../with-case.ts';

/** `benang search`: entities by their names and values. */
export const search: Command = {
  name: 'search',
  options: { ...opening, limit: { type: 'string' } },
  names: [2, 2],
  async run(given, context) {
    const [, words = ''] = given.names;
    const limit = Number(given.text('limit') ?? 100);
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000) return undefined;
    const found = await onCase(given, context, ({ ask }) => ask('search', { text: words, limit }));
    return answered(found, ({ total, hits }) => ({
      json: { total, hits },
      lines: [
        context.translate('cli:search', { total }),
        ...hits.map((hit) => [hit.entity, hit.label, hit.property, hit.text].join('\t')),
      ],
    }));
  },
};
