import { describe, expect, it } from 'vitest';

import { markedPieces, matches, paletteQuery } from './palette-query.ts';

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
