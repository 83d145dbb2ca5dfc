import type { SearchHitView } from '../../../core/contract/views.ts';
import { type Command, opening } from '../command.ts';
import { answered, onCase } from '../with-case.ts';

/** `benang search`: entities, links, sources and notes by any text in them, with why each was found. */
export const search: Command = {
  name: 'search',
  options: { ...opening, limit: { type: 'string' } },
  names: [2, 2],
  async run(given, context) {
    const [, words = ''] = given.names;
    const limit = Number(given.text('limit') ?? 100);
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000) return undefined;
    const found = await onCase(given, context, ({ ask }) => ask('search', { text: words, limit }));
    return answered(found, (result) => ({
      json: result,
      lines: [
        context.translate('cli:search.found', { total: result.total, similar: result.similar }),
        ...result.hits.map((hit) => lineOf(hit, context.translate(`cli:search.${hit.match}`))),
      ],
    }));
  },
};

/** Texts of sources run over several lines; a hit is one. */
function lineOf({ kind, id, label, property, text }: SearchHitView, match: string): string {
  return [kind, id, label, match, property, text].map((cell) => cell.replaceAll(/\s+/g, ' ')).join('\t');
}
