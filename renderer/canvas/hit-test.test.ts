import { describe, expect, it } from 'vitest';

import { Geometry } from './geometry.ts';
import { hitTest, nodesIn } from './hit-test.ts';
import { testEntity, testLink, testPlaces, testRows, testScene } from './test-scene.ts';

const scene = testScene(
  testRows(
    [
      [testEntity('a'), 0, 0],
      [testEntity('b'), 200, 0],
      [testEntity('upon-b'), 205, 5],
    ],
    [testLink('l', 'a', 'b')],
  ),
);
const geometry = new Geometry(testPlaces(scene));
geometry.reset(scene);
const hit = (x: number, y: number, zoom = 1) => hitTest(scene, geometry, { x, y }, zoom);

describe('hit test', () => {
  it('tells the body of a glyph from its rim, links and ground', () => {
    expect(hit(5, 5)).toEqual({ kind: 'node', id: 'a' });
    expect(hit(0, 22)).toEqual({ kind: 'edge', id: 'a' });
    expect(hit(100, 3)).toEqual({ kind: 'link', id: 'l' });
    expect(hit(100, 12)).toBeNull();
  });

  it('takes the one drawn last where glyphs overlap', () => {
    expect(hit(202, 2)).toEqual({ kind: 'node', id: 'upon-b' });
  });

  it('gives small glyphs no rim: all of them is to take hold of', () => {
    expect(hit(0, 19, 0.4)).toEqual({ kind: 'node', id: 'a' });
    expect(hit(0, 40, 0.4)).toBeNull();
  });

  it('reaches as far in pixels at every zoom', () => {
    expect(hit(100, 9, 0.5)).toEqual({ kind: 'link', id: 'l' });
    expect(hit(100, 3, 2)).toBeNull();
  });

  it('finds the entities in a box by their centres', () => {
    expect(nodesIn(scene, geometry, { left: -10, top: -10, right: 202, bottom: 10 })).toEqual(['a', 'b']);
  });
});

describe('geometry', () => {
  it('forgets links that are gone and asks again only after a repaint', () => {
    const places = testPlaces(scene);
    let asked = 0;
    const counted = new Geometry({ ...places, pathOf: (id) => (asked++, places.pathOf(id)) });
    counted.reset(scene);
    const first = counted.pointsOf('l');
    expect(counted.pointsOf('l')).toBe(first);
    expect(asked).toBe(1);
    counted.refresh();
    expect(counted.pointsOf('l')).toBe(first);
    expect(asked).toBe(2);
    counted.reset(testScene(testRows([[testEntity('a'), 0, 0]])));
    expect(counted.pointsOf('l')).toEqual([]);
  });

  it('finds what was drawn besides: texts and headings over links, frames under them, handles over all', () => {
    const drawn = (id: string, kind: 'text' | 'frame', x: number, y: number) =>
      ({ id, chart: 'c', kind, text: '', x, y, width: 60, height: 40 }) as const;
    const rows = testRows(
      [
        [testEntity('a'), 0, 0],
        [testEntity('b'), 200, 0],
      ],
      [testLink('l', 'a', 'b')],
    );
    const full = testScene({
      ...rows,
      annotations: new Map([
        ['t', drawn('t', 'text', 80, -20)],
        ['f', drawn('f', 'frame', 120, -30)],
      ]),
      groups: new Map([['g', { id: 'g', chart: 'c', label: 'Contoh', entities: ['a', 'b'] }]]),
    });
    const places = new Geometry(testPlaces(full));
    places.reset(full);
    const at = (x: number, y: number, marked: string | null = null) =>
      hitTest(full, places, { x, y }, 1, marked);
    expect(at(100, 0)).toEqual({ kind: 'annotation', id: 't' });
    expect(at(160, 1)).toEqual({ kind: 'link', id: 'l' });
    expect(at(150, -28)).toEqual({ kind: 'annotation', id: 'f' });
    expect(at(80, -20, 't')).toEqual({ kind: 'handle', id: 't', handle: 'start' });
    expect(at(100, -58)).toEqual({ kind: 'group', id: 'g' });
    expect(at(5, 5, 't')).toEqual({ kind: 'node', id: 'a' });
  });
});
