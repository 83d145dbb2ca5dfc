import { describe, expect, it } from 'vitest';

import type { Guides } from '../../core/case/guides.ts';
import type { GuideReading } from './canvas-props.ts';
import { placeOfMoment, sceneGuides } from './scene-guides.ts';
import { testEntity, testRows, testScene, testWords } from './test-scene.ts';

const places = [
  ['a', 0, 10],
  ['b', 50, 10],
  ['c', 100, 10],
  ['d', 40, 110],
  ['e', 10, 210],
] as const;
const scene = testScene(testRows(places.map(([id, x, y]) => [testEntity(id), x, y] as const)));
const guides: Guides = {
  by: 'type',
  plots: [
    { key: 'person', x: -20, y: -10, width: 200, height: 60 },
    { key: null, rest: true, x: -20, y: 90, width: 200, height: 60 },
  ],
  scale: { first: 1000, last: 2000, left: 0, right: 100 },
  undated: { x: -20, y: 190, width: 200, height: 60 },
};
const keys: Readonly<Record<string, string>> = { a: 'person', b: 'person', c: 'person', d: 'phone' };
const moments: Readonly<Record<string, number>> = { a: 1000, b: 1500, c: 2000, d: 1400 };

function read(rest: Partial<GuideReading> = {}, whole: Parameters<typeof sceneGuides>[1]['whole'] = null) {
  const reading: GuideReading = {
    keyOf: (id) => keys[id] ?? null,
    momentOf: (id) => moments[id] ?? null,
    plot: ({ key, rest: isRest }) => (isRest ? 'others' : (key ?? 'none')),
    ...rest,
  };
  return sceneGuides(guides, { scene, reading, words: testWords, whole });
}

describe('what a chart stands on', () => {
  it('is named with how many stand there', () => {
    const { plots, scale, strays } = read();
    expect(plots.map(({ text }) => text)).toEqual(['person  3', 'others  1', 'guides.undated  1']);
    expect([scale?.astray, strays.size]).toEqual([0, 0]);
  });

  it('says who stands there that does not belong, and is without a name when nobody does', () => {
    const { plots } = read({ keyOf: (id) => (id === 'a' ? 'person' : 'phone') });
    expect(plots[0]?.text).toBe('person  1  guides.strangers 2');
    expect(read({ keyOf: () => 'phone' }).plots.map(({ text }) => text)).not.toContain('person');
  });

  it('tells of entities that stand beside their date, and where that would be', () => {
    const { scale, strays } = read({ momentOf: (id) => (id === 'b' ? 1900 : (moments[id] ?? null)) });
    expect(scale?.astray).toBe(1);
    expect([...strays]).toEqual([['b', 90]]);
  });

  it('counts one among the undated as astray that has come to have a date', () => {
    const { plots, strays } = read({ momentOf: (id) => (id === 'e' ? 1100 : (moments[id] ?? null)) });
    expect([...strays.keys()]).toEqual(['e']);
    expect(plots.some(({ isUndated }) => isUndated)).toBe(false);
  });

  it('has no scale any more when most stand elsewhere', () => {
    expect(read({ momentOf: () => 1999 }).scale).toBeNull();
  });

  it('counts nothing of a chart that is here in part', () => {
    const all = { ids: ['a', 'b', 'c', 'd'], x: Float32Array.of(0, 50, 100, 40), y: new Float32Array(4) };
    expect(read({}, all).plots.map(({ text }) => text)).toEqual(['person', 'others', 'guides.undated']);
  });

  it('judges the scale of a chart that is here in part by all of it', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const momentOf = (id: string) => 1000 + 100 * ids.indexOf(id);
    const here = { ids, x: Float32Array.from(ids, (_, at) => 10 * at), y: new Float32Array(8) };
    const { scale, strays } = read({ momentOf }, here);
    expect([scale?.astray, strays.size]).toEqual([0, 0]);
    const x = Float32Array.from(here.x, (place, at) => (at < 5 ? place + 40 : place));
    expect(read({ momentOf }, { ...here, x }).scale).toBeNull();
    expect(read({ momentOf }, { ...here, x: here.x.with(7, 0) }).scale?.astray).toBe(1);
  });
});

it('places moments evenly, and a single one at the left', () => {
  expect(placeOfMoment(guides.scale!, 1250)).toBe(25);
  expect(placeOfMoment({ first: 5, last: 5, left: 7, right: 7 }, 5)).toBe(7);
});
