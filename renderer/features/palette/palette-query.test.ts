import { describe, expect, it } from 'vitest';

import { bestFirst, markedPieces, matches, paletteQuery } from './palette-query.ts';

describe('paletteQuery', () => {
  it('takes the sign off', () => {
    expect(paletteQuery(' > susun')).toEqual({ words: 'susun', kind: 'actions' });
    expect(paletteQuery('@ Lim')).toEqual({ words: 'Lim', kind: 'entities' });
    expect(paletteQuery('jalur')).toEqual({ words: 'jalur', kind: 'all' });
  });
});

describe('matches', () => {
  it('wants every word to begin one of the label', () => {
    expect(matches('Susun per negara', 'neg sus')).toBe(true);
    expect(matches('Susun per negara', 'usun')).toBe(false);
    expect(matches('Susun per negara', '')).toBe(true);
  });
});

describe('markedPieces', () => {
  it('cuts out what was typed', () => {
    expect(markedPieces('Susun per negara', 'neg')).toEqual(['Susun per ', 'neg', 'ara']);
    expect(markedPieces('a+b (c)', '(c')).toEqual(['a+b (', 'c', ')']);
    expect(markedPieces('Susun', '')).toEqual(['Susun']);
  });
});

describe('bestFirst', () => {
  it('puts what begins with the words before what has them inside, and keeps the order otherwise', () => {
    const labels = ['Undo: add entity', 'Add link', 'Add entity…', 'Redo: add entity'].map((label) => ({
      label,
    }));
    expect(bestFirst(labels, 'add entity').map(({ label }) => label)).toEqual([
      'Add entity…',
      'Undo: add entity',
      'Add link',
      'Redo: add entity',
    ]);
  });
});
