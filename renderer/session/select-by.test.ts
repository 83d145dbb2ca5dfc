import { describe, expect, it } from 'vitest';

import { othersOf } from './hidden-items.ts';
import { linksOfSelected, sameTypes, typesOf, unlinked, withNeighbours } from './select-by.ts';
import { selectionOf } from './selection.ts';
import { link, person, rowsOf } from './test-rows.ts';

const phone = (id: string) => ({ ...person(id), type: 'phone' });
const rows = rowsOf(
  [person('A'), person('B'), phone('P'), phone('Q'), person('L')],
  [
    link('AB', 'A', 'B'),
    link('AP', 'A', 'P', { type: 'owns' }),
    link('BQ', 'B', 'Q', { type: 'owns' }),
    link('LL', 'L', 'L'),
  ],
);
const all = { entities: new Set(rows.entities.keys()), links: new Set(rows.links.keys()) };
const without = (...ids: string[]) => ({
  entities: new Set([...all.entities].filter((id) => !ids.includes(id))),
  links: new Set([...all.links].filter((id) => !ids.includes(id))),
});

describe('selecting', () => {
  it('takes all that is shown of the types selected, links for links', () => {
    expect(sameTypes(selectionOf(['P']), rows, all)).toEqual(selectionOf(['P', 'Q']));
    expect(sameTypes(selectionOf(['P']), rows, without('Q'))).toEqual(selectionOf(['P']));
    expect(sameTypes(selectionOf([], ['AP']), rows, all)).toEqual(selectionOf([], ['AP', 'BQ']));
    expect(typesOf(selectionOf(['A', 'B', 'Q']), rows)).toEqual(['person', 'phone']);
  });

  it('adds neighbours along shown links, one step further each time', () => {
    const once = withNeighbours(selectionOf(['P']), rows, all);
    expect(once).toEqual(selectionOf(['P', 'A']));
    expect(withNeighbours(once, rows, all)).toEqual(selectionOf(['P', 'A', 'B']));
    expect(withNeighbours(selectionOf(['P']), rows, without('AP'))).toEqual(selectionOf(['P']));
  });

  it('takes the links of one entity, or those among several', () => {
    expect(linksOfSelected(selectionOf(['A']), rows, all)).toEqual(selectionOf(['A'], ['AB', 'AP']));
    expect(linksOfSelected(selectionOf(['A', 'B']), rows, all)).toEqual(selectionOf(['A', 'B'], ['AB']));
  });

  it('finds what no shown link joins to another', () => {
    expect(unlinked(rows, all)).toEqual(selectionOf(['L']));
    expect(unlinked(rows, without('AP'))).toEqual(selectionOf(['P', 'L']));
  });
});

describe('hiding all others', () => {
  it('keeps the selected entities with the links among them', () => {
    expect(othersOf(selectionOf(['A', 'B']), rows, all)).toEqual({ entities: ['P', 'Q', 'L'], links: [] });
  });

  it('keeps the ends of selected links, and no other link between these', () => {
    const more = { ...rows, links: new Map([...rows.links, ['AB2', link('AB2', 'B', 'A')]]) };
    const shown = { ...all, links: new Set(more.links.keys()) };
    expect(othersOf(selectionOf([], ['AB']), more, shown)).toEqual({
      entities: ['P', 'Q', 'L'],
      links: ['AB2'],
    });
  });

  it('leaves what was not shown alone', () => {
    expect(othersOf(selectionOf(['A']), rows, without('P', 'AP')).entities).toEqual(['B', 'Q', 'L']);
  });
});
