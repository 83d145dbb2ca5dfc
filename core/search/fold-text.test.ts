import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldText, foldWithOrigins } from './fold-text.ts';

describe('foldText', () => {
  it.each([
    ['Budi  SANTOSO ', 'budi santoso'],
    ['José Müller', 'jose muller'],
    ['Nguyễn Đình Thơ', 'nguyen dinh tho'],
    ["Ma'ruf, Jum’at", 'maruf jumat'],
    ['S.H., M.Si.', 's h m si'],
    ['+62 812-3456', '62 812 3456'],
    ['ＡＢＣ １２３ ﬁ', 'abc 123 fi'],
    ['٠١٢٣ ۴۵ ๖๗ ៨៩', '0123 45 67 89'],
    ['Иван Щукин', 'ivan shchukin'],
    ['مُحَمَّد أحمد', 'محمد احمد'],
    ['İstanbul ısı straße', 'istanbul isi strasse'],
    ['สมชาย ใจดี', 'สมชาย ใจดี'],
    ['王小明', '王小明'],
    ['a\u200db\u202ec', 'abc'],
    ['…—!', ''],
  ])('makes %j %j', (text, folded) => expect(foldText(text)).toBe(folded));

  it('gives the same with and without origins, and the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const { folded, starts, ends } = foldWithOrigins(text);
        expect(foldText(text)).toBe(folded);
        expect([starts.length >= folded.length, ends.length >= folded.length]).toEqual([true, true]);
        expect(folded).toBe(folded.trim());
        for (let at = 0; at < folded.length; at++) expect(starts[at]).toBeLessThan(ends[at] ?? 0);
      }),
      { numRuns: 300 },
    );
  });

  it('survives lone surrogates and long texts', () => {
    expect(foldText('a\ud800b \udc00')).toBe('a b');
    expect(foldText('é'.repeat(100_000))).toHaveLength(100_000);
  });
});
