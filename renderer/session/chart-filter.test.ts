import { describe, expect, it } from 'vitest';

import { everything, isFiltering, shownItems } from './chart-filter.ts';
import { countryOf } from './countries.ts';
import { link, person, rowsOf, valueOf } from './test-rows.ts';

const from = (id: string, country: string) => person(id, [valueOf('residence', country)]);
const rows = rowsOf(
  [from('A', 'ID'), from('B', 'MY'), from('C', 'SG'), person('D')],
  [
    link('AB', 'A', 'B'),
    link('BC', 'B', 'C', { strength: 'tentative' }),
    link('AD', 'A', 'D'),
    link('CA', 'C', 'A'),
  ],
);
const shown = (filter: Partial<typeof everything>) => {
  const { entities, links } = shownItems(rows, { ...everything, ...filter }, countryOf);
  return { entities: [...entities].sort(), links: [...links].sort() };
};

describe('shownItems', () => {
  it('shows everything, unlinked entities too, while nothing is filtered', () => {
    expect(shown({})).toEqual({ entities: ['A', 'B', 'C', 'D'], links: ['AB', 'AD', 'BC', 'CA'] });
    expect(isFiltering(everything)).toBe(false);
  });

  it('keeps links across any border and the entities they join', () => {
    expect(shown({ borders: 'crossing' })).toEqual({
      entities: ['A', 'B', 'C'],
      links: ['AB', 'BC', 'CA'],
    });
  });

  it('keeps one pair of countries, whichever way its links go', () => {
    expect(shown({ borders: ['ID', 'SG'] })).toEqual({ entities: ['A', 'C'], links: ['CA'] });
  });

  it('combines with strength', () => {
    expect(shown({ borders: 'crossing', confirmedOnly: true }).links).toEqual(['AB', 'CA']);
    expect(shown({ borders: ['MY', 'SG'], confirmedOnly: true })).toEqual({ entities: [], links: [] });
  });
});
