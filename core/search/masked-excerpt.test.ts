import { describe, expect, it } from 'vitest';

import { nameFinder } from '../catalogue/hide-names.ts';
import { maskedExcerpt } from './masked-excerpt.ts';

const find = nameFinder([
  { name: 'Contoh Melati', instead: 'Korban K-01' },
  { name: 'Melati Rekaan', instead: 'Korban K-02' },
]);

function excerpt(text: string, ...words: string[]) {
  const ranges = words.map((word): [number, number] => [
    text.indexOf(word),
    text.indexOf(word) + word.length,
  ]);
  const marked = maskedExcerpt({ text, ranges }, find(text));
  return { text: marked.text, marks: marked.ranges.map(([start, end]) => marked.text.slice(start, end)) };
}

describe('a text that is cut for somebody who must not read a name', () => {
  it('loses the name before it is cut, wherever the cut falls', () => {
    for (let padding = 0; padding < 260; padding++) {
      const { text, marks } = excerpt(`cari ${'x'.repeat(padding)} Contoh Melati ${'y'.repeat(300)}`, 'cari');
      expect(text).not.toMatch(/Contoh|Melati/);
      expect(marks).toEqual(['cari']);
    }
    for (let padding = 0; padding < 80; padding++)
      expect(
        excerpt(`${'y'.repeat(300)} Contoh Melati ${'x'.repeat(padding)} cari`, 'cari').text,
      ).not.toMatch(/Contoh|Melati/);
  });

  it('marks what stands in place of the name, once, and the rest where it stands now', () => {
    expect(excerpt('Telepon Contoh Melati ke Tawau', 'Melati', 'Tawau')).toEqual({
      ...{ text: 'Telepon Korban K-01 ke Tawau', marks: ['Korban K-01', 'Tawau'] },
    });
    expect(excerpt('Telepon Contoh Melati ke Tawau', 'Contoh', 'Melati').marks).toEqual(['Korban K-01']);
    expect(excerpt('Ke Tawau', 'Tawau')).toEqual({ text: 'Ke Tawau', marks: ['Tawau'] });
  });

  it('leaves nothing of two names that share a word', () => {
    expect(excerpt('Dari Contoh Melati Rekaan.', 'Dari').text).toBe('Dari Korban K-01.');
  });
});
