import { describe, expect, it } from 'vitest';

import { described } from './describe.ts';
import { testEntity, testLink, testRows, testScene, testWords } from './test-scene.ts';
import { neighbourTowards, ringOfNeighbours, startingPoint } from './walking.ts';

const scene = testScene(
  testRows(
    [
      [testEntity('centre', { role: 'AGT', residence: 'ID' }), 0, 0],
      [testEntity('north'), 10, -100],
      [testEntity('east'), 100, 0],
      [testEntity('far-east'), 300, -10],
      [testEntity('south-west'), -80, 80],
      [testEntity('stranger'), 20, 0],
    ],
    ['north', 'east', 'far-east', 'south-west', 'centre'].map((id) => testLink(`l-${id}`, 'centre', id)),
  ),
);

describe('walking along links', () => {
  it('goes to the nearest neighbour in that direction, never to a stranger', () => {
    expect(neighbourTowards(scene, 'centre', 'right')).toBe('east');
    expect(neighbourTowards(scene, 'centre', 'up')).toBe('north');
    expect(neighbourTowards(scene, 'centre', 'left')).toBe('south-west');
  });

  it('stays where nobody lies in that direction', () => {
    expect(neighbourTowards(scene, 'north', 'up')).toBeNull();
    expect(neighbourTowards(scene, 'stranger', 'left')).toBeNull();
    expect(neighbourTowards(scene, 'nobody', 'left')).toBeNull();
  });

  it('goes round the neighbours clockwise from the top', () => {
    expect(ringOfNeighbours(scene, 'centre')).toEqual(['north', 'far-east', 'east', 'south-west']);
  });

  it('begins at whoever has most links', () => {
    expect(startingPoint(scene)).toBe('centre');
    expect(startingPoint(testScene(testRows([])))).toBeNull();
  });
});

describe('what a screen reader hears', () => {
  it('is name, type, role, country and number of links', () => {
    expect(described(scene, 'centre', testWords)).toBe(
      'Contoh centre, type person, catalogue:roleRings.suspect, Negara ID, linkCount 5',
    );
    expect(described(scene, 'stranger', testWords)).toBe('Contoh stranger, type person, linkCount 0');
    expect(described(scene, null, testWords)).toBe('');
  });
});
