import type { Query } from '../case/query.ts';
import type { Pattern } from './pattern.ts';
import { drawnMatches } from './shapes/drawn.ts';
import { distinct } from './shapes/words.ts';

const prefix = 'query:';

/** A query that somebody drew and kept, as a pattern among the others. */
export function ownPattern(query: Query): Pattern {
  return {
    id: `${prefix}${query.id}`,
    theme: 'own',
    settings: [],
    reference: '',
    *seek(picture) {
      for (const match of drawnMatches(picture, query)) {
        if (match)
          yield {
            sentence: 'found',
            fill: { query: query.label },
            named: match.entities,
            entities: distinct(match.entities),
            links: distinct(match.links),
          };
        else yield null;
      }
    },
  };
}
