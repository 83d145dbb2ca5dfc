import { expect, it } from 'vitest';

import type { SearchHitView, SearchResult } from '../../../core/contract/views.ts';
import { hitGroups } from './search-groups.ts';

function hit(id: string, rest: Partial<SearchHitView>): SearchHitView {
  const why = { property: 'label', text: id, ranges: [], match: 'contains' } as const;
  return { kind: 'entity', id, type: 'person', label: id, ...why, ...rest };
}

it('groups by type, best first, with what there is in all, and the similar last', () => {
  const result: SearchResult = {
    ...{ total: 17, similar: 4 },
    groups: [
      { kind: 'entity', type: 'person', count: 9, similar: 4 },
      { kind: 'entity', type: 'phone', count: 2, similar: 0 },
      { kind: 'link', type: 'called', count: 5, similar: 0 },
      { kind: 'link', type: 'paid', count: 1, similar: 0 },
    ],
    hits: [
      hit('T', { type: 'phone' }),
      hit('A', {}),
      hit('L', { kind: 'link', type: 'paid' }),
      hit('B', {}),
      hit('S', { match: 'similar', type: 'phone' }),
    ],
  };
  const shown = hitGroups(result).map(({ key, count, hits }) => [
    key,
    count,
    hits.map(({ id }) => id).join(),
  ]);
  expect(shown).toEqual([
    ['entity:phone', 2, 'T'],
    ['entity:person', 5, 'A,B'],
    ['link', 6, 'L'],
    ['similar', 4, 'S'],
  ]);
});

it('is empty where nothing was found', () => {
  expect(hitGroups({ total: 0, similar: 0, groups: [], hits: [] })).toEqual([]);
});
