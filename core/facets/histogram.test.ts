import { describe, expect, it } from 'vitest';

import { sampleTables } from '../catalogue/test-sample.ts';
import { jurisdictionOf } from '../jurisdiction/jurisdiction.ts';
import type { Facet, FacetContext } from './facet.ts';
import { facets, propertyFacet } from './facets.ts';
import { type Binning, binned, binningsOf, kindOfBars } from './histogram.ts';
import { entityMatches, linkMatches } from './matches.ts';
import { propertiesOf } from './properties-of.ts';
import { type Bar, tally } from './tally.ts';

const words: Facet = { id: 'property:x', kind: 'word', entity: () => [] };
const bars = (...keys: (string | null)[]): Bar[] => keys.map((key, index) => ({ key, items: [`E${index}`] }));
const show = (keys: (string | null)[], binning: Binning) =>
  binned(words, bars(...keys), binning).map(({ key, items, condition }) => [
    key,
    items.join(' '),
    condition.test,
  ]);

describe('what bars can be read as', () => {
  it('are dates or numbers only where all of them are', () => {
    expect(kindOfBars(words, bars('1985', '1986-02~', null))).toBe('moment');
    expect(kindOfBars(words, bars('12', '-3.5'))).toBe('number');
    expect(kindOfBars(words, bars('12', 'dua'))).toBe('word');
    expect(kindOfBars(words, bars('0812550001', '14'))).toBe('word');
    expect(kindOfBars(words, bars(null))).toBe('word');
    expect(kindOfBars({ ...words, kind: 'number' }, bars())).toBe('number');
  });

  it('offers steps and units that give neither too few nor too many bars', () => {
    const numbers = bars(...Array.from({ length: 100 }, (_, index) => String(index + 1)));
    expect(binningsOf(words, numbers)).toEqual({ offered: ['each', 2, 5, 10, 20], usual: 5 });
    expect(binningsOf(words, bars('3', '4'))).toMatchObject({ usual: 'each' });
    expect(binningsOf(words, bars('7'))).toEqual({ offered: ['each'], usual: 'each' });
    expect(binningsOf(words, bars('2025-01-02', '2025-03-01')).usual).toBe('week');
    expect(binningsOf(words, bars('x'))).toEqual({ offered: ['each'], usual: 'each' });
  });
});

describe('bars put together', () => {
  it('by time hold an item in each unit its moment touches, the empty ones between too', () => {
    expect(show(['2025-01-31', '2025-01/2025-02', '2025-05', null], 'month')).toEqual([
      ['2025-01', 'E0 E1', 'during'],
      ['2025-02', 'E1', 'during'],
      ['2025-03', '', 'during'],
      ['2025-04', '', 'during'],
      ['2025-05', 'E2', 'during'],
      [null, 'E3', 'unknown'],
    ]);
  });

  it('by steps begin below the lowest and do without binary fractions', () => {
    expect(show(['-1', '0', '9.9', '10'], 10).map(([key, items]) => [key, items])).toEqual([
      ['-10/0', 'E0'],
      ['0/10', 'E1 E2'],
      ['10/20', 'E3'],
    ]);
    expect(show(['0.25', '0.35'], 0.1).map(([key]) => key)).toEqual(['0.2/0.3', '0.3/0.4']);
    expect(show([null], 10)).toEqual([[null, 'E0', 'unknown']]);
  });
});

describe('every bar of the sample case', () => {
  const { entities, links, sources } = sampleTables();
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const context: FacetContext = {
    source: (id) => sourceById.get(id),
    entity: (id) => byId.get(id),
    countryOf: (entity) => jurisdictionOf(entity)?.country,
    linksOf: (id) => links.filter(({ from, to }) => from === id || to === id).length,
  };

  it.each(['entity', 'link'] as const)(
    'of a facet of every %s has a condition that holds for just it',
    (kind) => {
      const rows = kind === 'entity' ? entities : links;
      const properties = propertiesOf(rows).map(propertyFacet);
      for (const facet of [...facets, ...properties].filter((one) => one[kind] !== undefined)) {
        const only = { entities: [], links: [], [kind === 'entity' ? 'entities' : 'links']: rows };
        const tallied = tally(facet, { ...only, context });
        for (const binning of binningsOf(facet, tallied).offered.slice(-3))
          for (const { items, condition } of binned(facet, tallied, binning)) {
            const passing =
              kind === 'entity'
                ? entities.filter((entity) => entityMatches(entity, [condition], context))
                : links.filter((link) => linkMatches(link, [condition], context));
            expect(passing.map(({ id }) => id).sort(), `${facet.id} ${JSON.stringify(condition)}`).toEqual(
              [...items].sort(),
            );
          }
      }
    },
  );
});
