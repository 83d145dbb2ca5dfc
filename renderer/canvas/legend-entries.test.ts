import { describe, expect, it } from 'vitest';

import { caseTypes } from '../../core/catalogue/case-types.ts';
import { bearersOf, type LegendEntry, legendEntries, legendWords } from './legend-entries.ts';
import { testEntity, testLink, testLook, testRows, testScene, testWords } from './test-scene.ts';

const keys = (scene: Parameters<typeof legendEntries>[0]) => {
  const { families, lines, signs } = legendEntries(scene);
  return [families, lines, signs].map((group) => group.map(({ key }) => key));
};

describe('legend', () => {
  it('names what is on the chart and nothing else', () => {
    const suspect = testEntity('a', { role: 'REC', residence: 'ID' });
    const vessel = testEntity('b', { flag: 'MY' }, 'vessel');
    const rows = testRows(
      [
        [vessel, 0, 0],
        [suspect, 9, 9],
      ],
      [testLink('l', 'a', 'b', { strength: 'tentative' })],
    );
    expect(keys(testScene(rows))).toEqual([['person', 'conveyance'], ['tentative', 'crossing'], ['suspect']]);
  });

  it('names each type of the case itself, which then is no shape of the others', () => {
    const own = { kind: 'entity', family: 'conveyance', icon: 'ship', properties: [] } as const;
    const { entity: typeOf } = caseTypes([
      { ...own, id: 'ponton', label: 'Ponton', tint: 'purple' },
      { ...own, id: 'rakit', label: 'Rakit' },
    ]);
    const rows = testRows([
      [testEntity('a', {}, 'ponton'), 0, 0],
      [testEntity('b', {}, 'rakit'), 9, 9],
      [testEntity('c', {}, 'ponton'), 18, 18],
    ]);
    const scene = testScene(rows, { words: { ...testWords, typeOf } });
    expect(keys(scene)).toEqual([['ponton', 'rakit'], [], []]);
    const [first] = legendEntries(scene).families;
    expect(first).toMatchObject({ kind: 'type', family: 'conveyance', tint: 'purple' });
    expect([...(first ? bearersOf(first, scene).entities : [])]).toEqual(['a', 'c']);
  });

  it('forgets what a filter hides', () => {
    const rows = testRows([
      [testEntity('a', { role: 'VIC' }), 0, 0],
      [testEntity('b', {}, 'event'), 0, 0],
    ]);
    const scene = testScene(rows, { visibilityOf: (id) => (id === 'a' ? 'hidden' : 'shown') });
    expect(keys(scene)).toEqual([['event'], [], []]);
  });

  it('states the scale of thick lines where counts make them so, and not where a rule does', () => {
    const rows = testRows(
      [
        [testEntity('a'), 0, 0],
        [testEntity('b'), 9, 9],
      ],
      [testLink('l', 'a', 'b', { count: 3 })],
    );
    expect(keys(testScene(rows))).toEqual([['person'], ['confirmed', 'width'], []]);
    const effect = { kind: 'scale-by', factor: 2 } as const;
    const look = testLook(rows, [{ on: 'links', when: [], effect }]);
    expect(keys(testScene(rows, { look }))).toEqual([['person'], ['confirmed'], []]);
    expect(keys(testScene(testRows([])))).toEqual([[], [], []]);
  });

  it('knows what bears a sign', () => {
    const rows = testRows(
      [
        [testEntity('a', { role: 'REC' }), 0, 0],
        [testEntity('b', {}, 'vessel'), 9, 9],
      ],
      [testLink('l', 'a', 'b'), testLink('m', 'a', 'b', { strength: 'tentative' })],
    );
    const scene = testScene(rows, { visibilityOf: (id) => (id === 'b' ? 'grey' : 'shown') });
    const bearers = (entry: LegendEntry) => {
      const { entities, links } = bearersOf(entry, scene);
      return [...entities, ...links];
    };
    expect(bearers({ kind: 'family', key: 'conveyance' })).toEqual(['b']);
    expect(bearers({ kind: 'sign', key: 'suspect' })).toEqual(['a']);
    expect(bearers({ kind: 'sign', key: 'grey' })).toEqual(['b']);
    expect(bearers({ kind: 'line', key: 'tentative' })).toEqual(['m']);
  });

  it('uses the words of the catalogue for what the catalogue names', () => {
    expect(legendWords({ kind: 'family', key: 'place' })).toBe('catalogue:families.place');
    expect(legendWords({ kind: 'line', key: 'tentative' })).toBe('catalogue:strengths.tentative');
    expect(legendWords({ kind: 'sign', key: 'suspect' })).toBe('catalogue:roleRings.suspect');
    expect(legendWords({ kind: 'sign', key: 'victim' })).toBe('legend.victim');
  });
});
