import { describe, expect, it } from 'vitest';

import { shownText, spoofsIn, writtenCodePoint } from './spoofed-text.ts';

/** Kinds and code points, such as `direction U+202E`. */
function told(text: string): readonly string[] {
  return spoofsIn(text).map(({ kind, codePoints }) => [kind, ...codePoints.map(writtenCodePoint)].join(' '));
}

describe('a text that deceives', () => {
  it.each([
    ['gepj.\u202Egnp.exe', 'direction U+202E', 'gepj.[U+202E]gnp.exe'],
    ['Anda \u2067Beni\u2069', 'direction U+2067 U+2069', 'Anda [U+2067]Beni[U+2069]'],
    ['Anda\u200FBeni', 'direction U+200F', 'Anda[U+200F]Beni'],
    ['Anda\u061CBeni', 'direction U+061C', 'Anda[U+061C]Beni'],
    ['An\u200Bda', 'invisible U+200B', 'An[U+200B]da'],
    ['An\u200Cda', 'invisible U+200C', 'An[U+200C]da'],
    ['An\u00ADda', 'invisible U+00AD', 'An[U+00AD]da'],
    ['\uFEFFAnda', 'invisible U+FEFF', '[U+FEFF]Anda'],
    ['Anda\u3164', 'invisible U+3164', 'Anda[U+3164]'],
    ['Anda\u{E0041}', 'invisible U+E0041', 'Anda[U+E0041]'],
    ['Anda\u0007\u2028', 'control U+0007 U+2028', 'Anda[U+0007][U+2028]'],
    ['Anda\uE000\uFFFE', 'unassigned U+E000 U+FFFE', 'Anda[U+E000][U+FFFE]'],
    ['Anda\uD800', 'unassigned U+D800', 'Anda[U+D800]'],
    ['\u0410nda', 'mixed U+006E U+0064 U+0061', '\u0410nda'],
    ['Pay\u0440al', 'mixed U+0440', 'Pay\u0440al'],
    ['C\u03BFntoh', 'mixed U+03BF', 'C\u03BFntoh'],
    ['0812\u0663', 'mixed U+0663', '0812\u0663'],
    ['PT \u0421\u041E\u0420', 'lookalike U+0421 U+041E U+0420', 'PT \u0421\u041E\u0420'],
    [`Z${'\u0335'.repeat(9)}`, 'stacked U+0335', `Z${'\u0335'.repeat(4)}[+5]`],
    [`a${'\u200B'.repeat(500)}b`, 'invisible U+200B', 'a[U+200B][×500]b'],
  ])('%j is marked, and drawn without doing anything', (text, spoof, shown) => {
    expect(told(text)).toContain(spoof);
    expect(shownText(text)).toBe(shown);
  });

  it('is told with everything that is odd about it', () => {
    expect(told('\u202E\u0410nda\u200B')).toEqual([
      'direction U+202E',
      'invisible U+200B',
      'mixed U+006E U+0064 U+0061',
    ]);
  });
});

describe('an honest text', () => {
  it.each([
    'Anda Contoh',
    'Nguyễn Thị Hoa',
    'Łódź – “Straße” 100 €',
    'baris satu\nbaris dua\tkolom',
    'Иван Петров',
    'Ιωάννης Παπαδόπουλος',
    'عبد الرحمن',
    'عبد\u200Fالرحمن (ID)',
    'می\u200Cخواهم',
    'क्\u200Dष',
    'ꦲꦤ\u200Cꦕꦫꦏ',
    '東京タワー Tower',
    '김철수',
    'สมชาย ใจดี',
    '👨\u200D👩\u200D👧 ❤\uFE0F 1\uFE0F\u20E3',
    'e\u0301\u0323',
    'Банк BCA',
    '',
  ])('%j is not marked and drawn as it is', (text) => {
    expect(told(text)).toEqual([]);
    expect(shownText(text)).toBe(text);
  });
});
