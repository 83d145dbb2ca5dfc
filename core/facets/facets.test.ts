import { describe, expect, it } from 'vitest';

import { sampleTables } from '../catalogue/test-sample.ts';
import { jurisdictionOf } from '../jurisdiction/jurisdiction.ts';
import type { FacetContext } from './facet.ts';
import { appliesTo, facetById, facets, propertyFacet, propertyOf } from './facets.ts';
import { entityMatches, linkMatches, meets } from './matches.ts';
import { propertiesOf } from './properties-of.ts';
import { crossTable, tally } from './tally.ts';

const { entities, links, sources } = sampleTables();
const byId = new Map(entities.map((entity) => [entity.id, entity]));
const sourceById = new Map(sources.map((source) => [source.id, source]));
const context: FacetContext = {
  source: (id) => sourceById.get(id),
  entity: (id) => byId.get(id),
  countryOf: (entity) => jurisdictionOf(entity)?.country,
  linksOf: (id) => links.filter(({ from, to }) => from === id || to === id).length,
};
const input = { entities, links, context };

function bars(id: string, of: 'entities' | 'links' = 'entities'): Record<string, number> {
  const facet = facetById(id);
  if (!facet) throw new Error(id);
  const counted = tally(facet, { ...input, [of === 'entities' ? 'links' : 'entities']: [] });
  return Object.fromEntries(counted.map(({ key, items }) => [key ?? '-', items.length]));
}

describe('facets of the sample case', () => {
  it('have ids of their own and apply to something', () => {
    expect(new Set(facets.map(({ id }) => id)).size).toBe(facets.length);
    for (const facet of facets) expect(appliesTo(facet, 'entity') || appliesTo(facet, 'link')).toBe(true);
    expect(facetById('nothing')).toBeUndefined();
    expect(propertyOf('property:alias')).toBe('alias');
    expect(propertyOf('type')).toBeUndefined();
  });

  it('count every entity and every link once for facets of one value', () => {
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
    for (const id of ['type', 'country', 'links']) expect(sum(bars(id))).toBe(entities.length);
    for (const id of ['type', 'strength', 'direction', 'border', 'count'])
      expect(sum(bars(id, 'links'))).toBe(links.length);
  });

  it('say the counts that the case was made with', () => {
    const { confirmed, unconfirmed, tentative } = bars('strength', 'links');
    const counted = (strength: string) => links.filter((link) => link.strength === strength).length;
    expect([confirmed, unconfirmed, tentative]).toEqual(
      ['confirmed', 'unconfirmed', 'tentative'].map(counted),
    );
    expect(bars('type')['person']).toBe(entities.filter(({ type }) => type === 'person').length);
    expect(bars('role')['VIC']).toBeGreaterThan(5);
    expect(Object.keys(bars('grade')).some((key) => /^6x6 [A-F][1-6]$/.test(key))).toBe(true);
    expect(bars('handling')['TLP:AMBER']).toBeGreaterThan(0);
  });

  it('put most first and what is not known last', () => {
    const counted = tally(propertyFacet('alias'), { ...input, links: [] });
    expect(counted.at(-1)?.key).toBeNull();
    const sizes = counted.slice(0, -1).map(({ items }) => items.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(propertiesOf(entities)[0]).toBe('name');
  });

  it('cross two facets without losing or doubling an item', () => {
    const ofEntities = { ...input, links: [] };
    const country = facetById('country') ?? propertyFacet('');
    const table = crossTable(tally(propertyFacet('role'), ofEntities), tally(country, ofEntities));
    expect(table.cells).toHaveLength(table.rows.length);
    const inCells = new Set(table.cells.flat(2));
    const both = entities.filter(
      (entity) => context.countryOf(entity) && entity.values.some(({ property }) => property === 'role'),
    );
    expect(inCells).toEqual(new Set(both.map(({ id }) => id)));
  });
});

describe('conditions', () => {
  const test = (values: string[], test: Parameters<typeof meets>[1]['test'], ...wanted: string[]) =>
    meets(values, { facet: 'any', test, values: wanted });

  it('compare words, numbers and moments, and nothing that is neither', () => {
    expect(test(['a', 'b'], 'is', 'b', 'c')).toBe(true);
    expect(test(['a'], 'is-not', 'b')).toBe(true);
    expect(test([], 'is-not', 'b')).toBe(true);
    expect(test(['Jalan Élok'], 'contains', 'elok')).toBe(true);
    expect(test(['10'], 'at-least', '9')).toBe(true);
    expect(test(['10'], 'at-most', '9')).toBe(false);
    expect(test(['sepuluh'], 'at-most', '9')).toBe(false);
    expect(test(['2025-03'], 'before', '2025-04-01')).toBe(true);
    expect(test(['2025-03'], 'after', '2025-03-15')).toBe(true);
    expect(test(['2025-03'], 'after', '2025-04')).toBe(false);
    expect(test(['entah'], 'after', '2025-04')).toBe(false);
    expect(test(['2025-03/..'], 'during', '2025-02', '2025-07-01')).toBe(true);
    expect(test(['2025-03-31T23:30+07:00'], 'during', '2025-03')).toBe(true);
    expect(test(['2025-03-31T23:30Z'], 'during', '2025-04')).toBe(false);
    expect(test(['entah'], 'during', '2025')).toBe(false);
    expect(test(['10'], 'between', '10', '20')).toBe(true);
    expect(test(['20'], 'between', '10', '20')).toBe(false);
    expect(test([], 'unknown')).toBe(true);
    expect(test(['x'], 'known')).toBe(true);
  });

  it('ask of entities and links only what there is to ask of them', () => {
    const confirmed = [{ facet: 'strength', test: 'is', values: ['confirmed'] }] as const;
    expect(entities.every((entity) => entityMatches(entity, confirmed, context))).toBe(true);
    expect(links.filter((link) => linkMatches(link, confirmed, context))).toEqual(
      links.filter(({ strength }) => strength === 'confirmed'),
    );
    const hubs = [{ facet: 'links', test: 'at-least', values: ['11'] }] as const;
    expect(entities.filter((entity) => entityMatches(entity, hubs, context)).length).toBeGreaterThan(0);
  });
});
