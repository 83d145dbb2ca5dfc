import { describe, expect, it } from 'vitest';

import { countryCounts } from '../country-counts.ts';
import { testEntity, testLink, testRows, testScene, testWords } from '../test-scene.ts';
import { mostNear } from './chart-overview.ts';
import { overviewOfScene, overviews } from './overview-of-scene.ts';
import { overviewWords } from './overview-words.ts';
import { partOfScene } from './part-of-scene.ts';

const side = 30;
const entities = Array.from({ length: side * side }, (_, at) =>
  testEntity(`e${at}`, at % 2 === 0 ? { nationality: 'ID' } : { nationality: 'MY' }),
);
const links = Array.from({ length: side * side - 1 }, (_, at) => testLink(`l${at}`, `e${at}`, `e${at + 1}`));
const placed = entities.map(
  (entity, at) => [entity, (at % side) * 100, Math.floor(at / side) * 100] as const,
);
const scene = testScene(testRows(placed, links));
const overviewOf = overviews();
const size = { width: 1000, height: 800 };

describe('a large chart', () => {
  it('is one with more than can be drawn one by one', () => {
    expect(overviewOf(scene, null)?.data.ids).toHaveLength(900);
    expect(overviewOf(testScene(testRows(placed.slice(0, 500), links)), null)).toBeNull();
  });

  it('stays the same overview while only words change', () => {
    const before = overviewOf(scene, null);
    const renamed = placed.map(([one, x, y]) => [{ ...one, label: 'Lain' }, x, y] as const);
    expect(overviewOf(testScene(testRows(renamed, links)), null)).toBe(before);
    const moved = placed.map(([one, x, y]) => [one, x + 1, y] as const);
    expect(overviewOf(testScene(testRows(moved, links)), null)).not.toBe(before);
  });

  it('tells who is near enough to read, and nobody while they are too many', () => {
    const overview = overviewOf(scene, null)!;
    expect(overview.near({ zoom: 0.2, x: 0, y: 0 }, size)).toBeNull();
    const near = overview.near({ zoom: 1, x: 0, y: 0 }, size)!;
    expect(near.length).toBeLessThanOrEqual(mostNear);
    expect(near).toContain('e0');
    expect(near).toContain('e10');
    expect(near).not.toContain('e29');
  });

  it('tells who is around somebody, never more than asked for', () => {
    const overview = overviewOf(scene, null)!;
    expect([...overview.around(['e5'], 100)].sort()).toEqual(['e4', 'e5', 'e6']);
    expect(overview.around(['e5', 'e50'], 2)).toEqual(['e5', 'e50']);
    expect(overview.at({ x: 203, y: 99 }, 20)).toBe('e32');
  });

  it('counts countries and links as the scene does', () => {
    const data = overviewOfScene(scene);
    expect(new Set(data.countries).size).toBe(2);
    expect(data.from).toHaveLength(899);
    expect([data.from[7], data.to[7]]).toEqual([7, 8]);
  });

  it('has parts with the links among them and no others', () => {
    const part = partOfScene(scene, ['e3', 'e4', 'e9', 'nobody'], true);
    expect([...part.nodes.keys()]).toEqual(['e3', 'e4', 'e9']);
    expect([...part.links.keys()]).toEqual(['l3']);
    expect(part.linksOf.get('e4')).toEqual(['l3']);
  });

  it('counts who stands in each country by all of the chart, and not where that is unknown', () => {
    const part = (isWhole: boolean) => countryCounts(partOfScene(scene, ['e3'], isWhole));
    expect(part(true)).toEqual(countryCounts(scene));
    expect([...(part(true)?.values() ?? [])].reduce((sum, count) => sum + count, 0)).toBe(scene.nodes.size);
    expect(part(false)).toBeNull();
  });

  it('says what share of its links is drawn, and never that all are when some are not', () => {
    const news = { entities: 20_000, loaded: null, near: false };
    const links = { all: 1000, bundled: true, cut: false };
    expect(overviewWords({ ...news, links: { ...links, drawn: 999 } }, testWords)).toContain('someLinks 99 ');
    expect(overviewWords({ ...news, links: { ...links, drawn: 1000 } }, testWords)).toContain('allLinks');
    expect(overviewWords({ ...news, loaded: 0, links: null }, testWords)).not.toContain('loaded');
    expect(overviewWords({ ...news, near: true, loaded: 7, links: null }, testWords)).toBe(
      'overview.loaded 7 20.000',
    );
  });
});
