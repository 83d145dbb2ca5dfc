import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { guarded, guardedAsText, unguarded } from './formula-guard.ts';

const dangerous = [
  '=1+1',
  '+62812',
  '-5',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n1',
  '  =1',
  '＝1',
  '＋1',
  '－1',
  '＠1',
  ' \u00A0=1',
];

describe('the guard before formulas', () => {
  it.each(dangerous)('stands before %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(unguarded(guarded(text))).toBe(text);
  });

  it.each(['Anda', '0048', '1e5', "O'Brien", "'tis", 'a=b', ' '])('leaves %j as it is', (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  });

  it('tells an empty text from no text', () => {
    expect([guarded(''), guardedAsText('')]).toEqual(["'", "'"]);
  });

  it('comes off again, whatever the text', () => {
    const texts = fc.string({
      unit: fc.constantFrom("'", '=', '-', '＝', ' ', '\t', 'a', '1'),
      maxLength: 6,
    });
    fc.assert(
      fc.property(texts, (text) => {
        expect(unguarded(guarded(text))).toBe(text);
        expect(unguarded(guardedAsText(text))).toBe(text);
        expect(guarded(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      }),
    );
  });
});
