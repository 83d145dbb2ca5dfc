import { describe, expect, it } from 'vitest';

import type { ChartRows } from './canvas-props.ts';
import type { Scene } from './scene.ts';
import { drawnSelection, meantMoves, meantSelection, standInsOf } from './stand-ins.ts';
import { testEntity, testLink, testRows, testScene } from './test-scene.ts';

const idr = (amount: string) => ({ amount, currency: 'IDR' });
const rows = testRows(
  [
    [testEntity('a', { residence: 'ID' }), 0, 0],
    [testEntity('b', { residence: 'ID' }), 100, 0],
    [testEntity('c', { residence: 'MY' }), 0, 300],
    [testEntity('d'), 300, 300],
  ],
  [
    testLink('ab', 'a', 'b', { count: 5 }),
    testLink('ac', 'a', 'c', { count: 2, money: idr('0.1'), strength: 'tentative', start: '2024-05-02' }),
    testLink('cb', 'c', 'b', { count: 7, money: idr('0.2'), strength: 'unconfirmed', start: '2024-07-01' }),
    testLink('bc', 'b', 'c', { direction: 'both' }),
    testLink('cd', 'c', 'd'),
    testLink('cc', 'c', 'c'),
  ],
);
const rolled: ChartRows = { ...rows, chart: { ...rows.chart, parallel: 'rolled' } };
const group = { id: 'g', chart: 'c', label: 'Perekrut', entities: ['a', 'b'] };
const folded: ChartRows = { ...rows, groups: new Map([['g', { ...group, folded: true }]]) };

/** Every link of the rows, drawn for itself, within another line, or inside a folded group. */
function accounted(scene: Scene): string[] {
  const { meantBy } = standInsOf(scene);
  return [...scene.links.keys()].flatMap(meantBy).toSorted();
}

const countOf = (scene: Scene) => [...scene.links.values()].reduce((sum, { line }) => sum + line.count, 0);

describe('rolled-up links', () => {
  const scene = testScene(rolled);
  const bundle = [...scene.links.values()].find(({ members }) => members !== null);

  it('are one line for each two, which loses no link and no count', () => {
    expect([...scene.links.keys()]).toEqual(['ab', 'ac', 'rolled:cb', 'cd', 'cc']);
    expect(accounted(scene)).toEqual([...rows.links.keys()].toSorted());
    expect(countOf(scene)).toBe(countOf(testScene(rows)));
  });

  it('say how many, from when to when, and point both ways where any of them does', () => {
    expect(bundle?.line).toMatchObject({ count: 8, direction: 'both', strength: 'confirmed', width: 2 });
    expect(bundle?.line.chip).toMatch(/^8× · Rp\u00a00,2 · Jul 2024$/);
  });

  it('say how many of them are as strong as the line is drawn', () => {
    expect(bundle?.line.label).toContain('1/2 catalogue:strengths.confirmed');
  });

  it('stay the same object while the links do, so that nothing is drawn anew', () => {
    expect(testScene({ ...rolled }).links.get('rolled:cb')?.line).toBe(bundle?.line);
  });
});

describe('a folded group', () => {
  const scene = testScene(folded);

  it('stands in the midst of its members, which are not drawn', () => {
    expect([...scene.nodes.keys()]).toEqual(['c', 'd', 'g']);
    expect(scene.nodes.get('g')).toMatchObject({ x: 50, y: 0, glyph: { folded: 2, country: 'ID' } });
  });

  it('has one line to each outsider, with the counts and sums of all, and none within', () => {
    const [line] = [...scene.links.values()].filter(({ from, to }) => from === 'g' || to === 'g');
    expect(line?.members).toEqual(['ac', 'cb', 'bc']);
    expect(line?.line).toMatchObject({ count: 10, direction: 'both', strength: 'confirmed' });
    expect(line?.line.chip).toBe('10× · Rp\u00a00,3 · Mei–Jul 2024');
    expect(line?.ends).toEqual(['ID', 'MY']);
    expect(accounted(scene)).toEqual(['ac', 'bc', 'cb', 'cc', 'cd']);
  });

  it('of whom nobody is shown is not there', () => {
    const hidden = testScene(folded, { visibilityOf: (id) => ('ab'.includes(id) ? 'hidden' : 'shown') });
    expect(hidden.groups).toEqual([]);
    expect([...hidden.nodes.keys()]).toEqual(['c', 'd']);
  });

  it('is selected and moved as its members', () => {
    const standIns = standInsOf(scene);
    const selection = { entities: new Set(['a', 'c']), links: new Set(['ac', 'cd']) };
    const drawn = drawnSelection(selection, standIns);
    expect(drawn).toEqual({ entities: new Set(['g', 'c']), links: new Set(['rolled:ac', 'cd']) });
    expect(meantSelection(drawn, standIns)).toEqual({
      entities: new Set(['a', 'b', 'c']),
      links: new Set(['ac', 'cb', 'bc', 'cd']),
    });
    expect(meantMoves([{ entity: 'g', x: 60, y: 5 }], scene, folded, standIns)).toEqual([
      { entity: 'a', x: 10, y: 5 },
      { entity: 'b', x: 110, y: 5 },
    ]);
  });
});
