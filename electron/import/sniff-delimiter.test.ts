import { describe, expect, it } from 'vitest';

import { sniffDelimiter } from './sniff-delimiter.ts';

describe('working out the delimiter', () => {
  it.each([
    [',', 'a,b,c\n1,2,3\n'],
    [';', 'nama;jumlah\nAnda;1,5\nBeni, Citra;2,5\n'],
    ['\t', 'a\tb\n1;2;3\t4\n'],
    ['|', 'a|b|c\n1|2,5|3\n'],
    [';', '"x,y";b;c\n"1,2";3;4\n'],
    [',', 'one\ntwo\n'],
    [',', 'from,to,note\nA,B,"unclosed in the head'],
  ])('finds %j', (delimiter, text) => {
    expect(sniffDelimiter(text).delimiter).toBe(delimiter);
  });
});
