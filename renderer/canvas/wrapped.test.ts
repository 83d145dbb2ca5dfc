import { expect, it } from 'vitest';

import { wrapped } from './wrapped.ts';

const inLetters = (text: string, most: number) => wrapped(text, most, (part) => part.length);

it('breaks between words, where the writer did, and never within a word', () => {
  expect(inLetters('satu dua tiga', 8)).toEqual(['satu dua', 'tiga']);
  expect(inLetters('satu\n\ndua', 8)).toEqual(['satu', '', 'dua']);
  expect(inLetters('a berkesinambungan b', 5)).toEqual(['a', 'berkesinambungan', 'b']);
  expect(inLetters('', 5)).toEqual(['']);
});
