import { expect, it } from 'vitest';

import { takenAsOne } from './taken-as-one.ts';

const stands = (sets: readonly string[], members = 'abcdef'): string =>
  [
    ...takenAsOne(
      sets.map((set) => Array.from(set)),
      (id) => members.includes(id),
    ),
  ]
    .flat()
    .join('');

it('the first of each set stands for its others', () => {
  expect(stands([])).toBe('');
  expect(stands(['abc', 'ed'])).toBe('bacade');
});

it('sets that share somebody are one, however they are told', () => {
  expect(stands(['ab', 'bc'])).toBe('baca');
  expect(stands(['ab', 'cd', 'da'])).toBe('bacada');
});

it('whoever is not there stands for nobody, and nobody for them', () => {
  expect(stands(['abc'], 'bc')).toBe('cb');
  expect(stands(['abc'], 'c')).toBe('');
});
