import { describe, expect, it } from 'vitest';

import { litBy } from './lit.ts';
import { boxed, clicked, nothing, onlyEntity } from './selecting.ts';
import { testEntity, testLink, testRows, testScene } from './test-scene.ts';

const one = { entities: new Set(['a']), links: new Set<string>() };

describe('selecting', () => {
  it('by a click takes what was clicked and leaves the rest', () => {
    expect(clicked(one, { kind: 'node', id: 'b' }, false).entities).toEqual(new Set(['b']));
    expect(clicked(one, { kind: 'link', id: 'l' }, false)).toEqual({
      entities: new Set(),
      links: new Set(['l']),
    });
    expect(clicked(one, null, false)).toEqual(nothing);
  });

  it('with Ctrl adds, and takes out what is in', () => {
    expect(clicked(one, { kind: 'edge', id: 'b' }, true).entities).toEqual(new Set(['a', 'b']));
    expect(clicked(one, { kind: 'node', id: 'a' }, true).entities).toEqual(new Set());
    expect(clicked(one, null, true)).toBe(one);
  });

  it('by a box takes all inside it', () => {
    expect(boxed(one, ['b', 'c'], false).entities).toEqual(new Set(['b', 'c']));
    expect(boxed(one, ['b'], true).entities).toEqual(new Set(['a', 'b']));
  });

  it('knows the only thing selected', () => {
    expect(onlyEntity(one)).toBe('a');
    expect(onlyEntity({ entities: new Set(['a']), links: new Set(['l']) })).toBeNull();
    expect(onlyEntity(nothing)).toBeNull();
  });
});

describe('what stays lit', () => {
  const rows = testRows(
    [
      [testEntity('a'), 0, 0],
      [testEntity('b'), 1, 0],
      [testEntity('c'), 2, 0],
    ],
    [testLink('ab', 'a', 'b'), testLink('bc', 'b', 'c')],
  );
  const scene = testScene(rows);

  it('is the selected, its neighbours and the links to them', () => {
    expect(litBy(scene, one)).toEqual({ nodes: new Set(['a', 'b']), links: new Set(['ab']) });
  });

  it('is a selected link with both ends', () => {
    const lit = litBy(scene, { entities: new Set(), links: new Set(['bc']) });
    expect(lit).toEqual({ nodes: new Set(['b', 'c']), links: new Set(['bc']) });
  });

  it('is everything while nothing on the chart is selected', () => {
    expect(litBy(scene, nothing)).toBeNull();
    expect(litBy(scene, { entities: new Set(['elsewhere']), links: new Set() })).toBeNull();
  });

  it('lets a thread come before what is selected, without its neighbours', () => {
    const thread = { entities: new Set(['a', 'b', 'elsewhere']), links: new Set(['ab']) };
    const lit = litBy(scene, { entities: new Set(['a']), links: new Set(), thread });
    expect(lit).toEqual({ nodes: new Set(['a', 'b']), links: new Set(['ab']), isThread: true });
  });
});
