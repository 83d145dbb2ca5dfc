import { describe, expect, it } from 'vitest';

import type { Rule } from '../../core/case/look.ts';
import { sceneDiff } from './scene-diff.ts';
import { testEntity, testLink, testLook, testRows, testScene } from './test-scene.ts';

const [a, b, c] = [
  testEntity('a', { residence: 'ID' }),
  testEntity('b', { residence: 'MY' }),
  testEntity('c', { flag: 'MY' }, 'vessel'),
];
const links = [
  testLink('l1', 'a', 'b', { count: 12 }),
  testLink('l2', 'b', 'a'),
  testLink('l3', 'b', 'c'),
  testLink('l4', 'c', 'c'),
];
const rows = testRows(
  [
    [a, 0, 0],
    [b, 100, 0],
    [c, 100, 100],
  ],
  links,
);

describe('scene', () => {
  it('holds what stands on the chart, where it stands', () => {
    const { nodes } = testScene(rows);
    expect(nodes.get('b')).toMatchObject({ x: 100, y: 0, size: 38, hub: false, glyph: { country: 'MY' } });
    expect(nodes.get('c')).toMatchObject({ size: 34, glyph: { family: 'conveyance' } });
  });

  it('curves parallel links and loops, in whichever direction they run', () => {
    const curved = [...testScene(rows).links.values()].filter((link) => link.curved).map(({ id }) => id);
    expect(curved).toEqual(['l1', 'l2', 'l4']);
  });

  it('knows the countries of links that cross a border, in their own direction', () => {
    const scene = testScene(rows);
    expect(scene.links.get('l1')?.ends).toEqual(['ID', 'MY']);
    expect(scene.links.get('l2')?.ends).toEqual(['MY', 'ID']);
    expect(scene.links.get('l3')?.ends).toBeNull();
  });

  it('is at home where most entities of the chart belong, shown or not, and nowhere without countries', () => {
    const regions = [
      { country: 'ID', x: 0, y: 0, width: 400, height: 400 },
      { country: 'MY', x: 400, y: 0, width: 400, height: 400 },
    ];
    const onMap = { ...rows, chart: { ...rows.chart, arrangement: 'country', regions } } as const;
    expect(testScene(onMap).home).toBe('MY');
    expect(testScene(onMap, { visibilityOf: () => 'hidden' }).home).toBe('MY');
    expect(testScene(rows).home).toBeNull();
  });

  it('leaves out what is hidden, and every link that would lose an end', () => {
    const scene = testScene(rows, { visibilityOf: (id) => (id === 'b' || id === 'l4' ? 'hidden' : 'shown') });
    expect([...scene.nodes.keys()]).toEqual(['a', 'c']);
    expect(scene.links.size).toBe(0);
  });

  it('sizes glyphs by a score, 28 to 64, and the largest stand out; without a score it is the usual size', () => {
    const scores = new Map([
      ['a', 1],
      ['b', 0.25],
    ]);
    const effect = { kind: 'sized', by: { measure: 'x' }, scaling: 'linear' } as const;
    const look = testLook(rows, [{ on: 'entities', when: [], effect }], scores);
    const { nodes } = testScene(rows, { look });
    expect([...nodes.values()].map(({ size }) => size)).toEqual([64, 28, 34]);
    expect([...nodes.values()].map(({ hub }) => hub)).toEqual([true, false, false]);
  });

  it('is coloured, badged and widened by the rules of a look, rolled-up links only where they agree', () => {
    const rules: readonly Rule[] = [
      { on: 'entities', when: [], effect: { kind: 'coloured', facet: 'type' } },
      { on: 'links', when: [], effect: { kind: 'badge', badge: 'warning' } },
      {
        ...{ on: 'links', when: [{ facet: 'count', test: 'at-least', values: ['12'] }] },
        effect: { kind: 'tint', tint: 'blue' },
      },
      { on: 'links', when: [], effect: { kind: 'sized', by: { facet: 'count' }, scaling: 'log' } },
    ];
    const look = testLook(rows, rules);
    const apart = testScene(rows, { look });
    expect([...apart.nodes.values()].map(({ look: drawn }) => drawn.colour)).toEqual([
      ...['category-1', 'category-1', 'category-2'],
    ]);
    expect(apart.links.get('l1')).toMatchObject({
      width: 7,
      look: { colour: 'tint-blue', badge: 'warning' },
    });
    expect(apart.links.get('l2')).toMatchObject({ width: 1.2, look: { colour: null } });
    const rolled = testScene({ ...rows, chart: { ...rows.chart, parallel: 'rolled' } }, { look });
    expect(rolled.links.get('rolled:l1')).toMatchObject({
      ...{ width: 7, look: { colour: null, badge: 'warning' } },
    });
    const diff = sceneDiff(apart, testScene(rows));
    expect(diff.changedNodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(diff.movedNodes).toEqual([]);
    expect(diff.changedLinks).toHaveLength(4);
  });

  it('derives the look of a row once', () => {
    expect(testScene(rows).nodes.get('a')?.glyph).toBe(testScene({ ...rows }).nodes.get('a')?.glyph);
  });

  it('makes the line thicker by count and says the count', () => {
    const { links: drawn } = testScene(rows);
    expect(drawn.get('l1')?.line).toMatchObject({ width: 2.75, chip: '12×', label: 'menelepon' });
    expect(drawn.get('l2')?.line).toMatchObject({ width: 1.4, chip: null });
  });

  it('calls a link without words of its own by its type', () => {
    const scene = testScene(testRows([[a, 0, 0]], [testLink('l', 'a', 'a', { label: '' })]));
    expect(scene.links.get('l')?.line.label).toBe('jenis called');
  });
});

describe('scene diff', () => {
  it('of a first scene adds everything', () => {
    const diff = sceneDiff(null, testScene(rows));
    expect(diff.addedNodes).toHaveLength(3);
    expect(diff.addedLinks).toHaveLength(4);
    expect([...diff.removedNodes, ...diff.movedNodes, ...diff.changedNodes, ...diff.changedLinks]).toEqual(
      [],
    );
  });

  it('of the same rows is empty', () => {
    const diff = sceneDiff(testScene(rows), testScene({ ...rows }));
    expect(Object.values(diff).flat()).toEqual([]);
  });

  it('tells moved from changed', () => {
    const renamed = { ...b, label: 'Nama lain' };
    const after = testRows(
      [
        [a, 5, 0],
        [renamed, 100, 0],
        [c, 100, 100],
      ],
      links,
    );
    const diff = sceneDiff(testScene(rows), testScene(after));
    expect(diff.movedNodes.map(({ id }) => id)).toEqual(['a']);
    expect(diff.changedNodes.map(({ id }) => id)).toEqual(['b']);
    expect(diff.addedNodes).toEqual([]);
  });

  it('straightens the link that is left alone, and draws anew one that got another end', () => {
    const turned = { ...links[2]!, to: 'a' };
    const after = testRows(
      [
        [a, 0, 0],
        [b, 100, 0],
        [c, 100, 100],
      ],
      [links[0]!, turned, links[3]!],
    );
    const alone = sceneDiff(
      testScene(rows),
      testScene({
        ...after,
        links: new Map([links[0]!, links[2]!, links[3]!].map((link) => [link.id, link])),
      }),
    );
    expect(alone.removedLinks).toEqual(['l2']);
    expect(alone.changedLinks.map(({ id, curved }) => [id, curved])).toEqual([['l1', false]]);
    const diff = sceneDiff(testScene(rows), testScene(after));
    expect(diff.removedLinks).toEqual(['l2', 'l3']);
    expect(diff.addedLinks.map(({ id }) => id)).toEqual(['l3']);
  });

  it('shows a link whose end moved abroad as changed', () => {
    const abroad = testEntity('a', { residence: 'MY' });
    const after = testRows(
      [
        [abroad, 0, 0],
        [b, 100, 0],
        [c, 100, 100],
      ],
      links,
    );
    const diff = sceneDiff(testScene(rows), testScene(after));
    expect(diff.changedLinks.map(({ id, ends }) => [id, ends])).toEqual([
      ['l1', null],
      ['l2', null],
    ]);
  });
});
