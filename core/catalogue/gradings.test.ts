import { expect, it } from 'vitest';

import { gradingSchemes } from '../case/grading-schemes.ts';
import { bandOf, gradings } from './gradings.ts';
import { sampleTables } from './test-sample.ts';

it('holds the four schemes with their marks in order', () => {
  expect(gradings.map(({ id }) => id)).toEqual([...gradingSchemes]);
  const marks = gradings.map(({ source, information }) =>
    [Object.keys(source).join(''), Object.keys(information).join('')].join(' '),
  );
  expect(marks).toEqual(['ABCDEF 123456', 'ABCDE 12345', '123 ABCDE', 'ABCX 1234']);
});

it('takes the weaker half, and keeps unjudged apart from bad', () => {
  expect(bandOf({ scheme: '6x6', source: 'A', information: '1' })).toBe('high');
  expect(bandOf({ scheme: '6x6', source: 'B', information: '3' })).toBe('mid');
  expect(bandOf({ scheme: '6x6', source: 'E', information: '2' })).toBe('low');
  expect(bandOf({ scheme: '6x6', source: 'F', information: '6' })).toBe('unknown');
});

it('reads the same letter differently in each scheme', () => {
  expect(bandOf({ scheme: '6x6', source: 'E', information: '1' })).toBe('low');
  expect(bandOf({ scheme: '5x5x5', source: 'E', information: '1' })).toBe('unknown');
  expect(bandOf({ scheme: '5x5x5', source: 'B', information: '4' })).toBe('unknown');
  expect(bandOf({ scheme: '4x4', source: 'B', information: '4' })).toBe('low');
});

it('cannot judge a mark its scheme does not have', () => {
  expect(bandOf({ scheme: '4x4', source: 'E', information: '1' })).toBe('unknown');
});

it('has every mark the sample uses', () => {
  for (const { id, grade, regrade } of sampleTables().sources)
    for (const given of [grade, regrade]) {
      if (!given) continue;
      const scheme = gradings.find((grading) => grading.id === given.scheme);
      expect(Object.keys(scheme?.source ?? {}), id).toContain(given.source);
      expect(Object.keys(scheme?.information ?? {}), id).toContain(given.information);
    }
});
