import { describe, expect, it } from 'vitest';

import { type HiddenName, nameFinder, withoutNames } from './hide-names.ts';

const nameHider = (hidden: readonly HiddenName[]) => (text: string) =>
  withoutNames(text, nameFinder(hidden)(text));
const hide = nameHider([
  { name: 'Contoh Melati', instead: 'Korban A' },
  { name: 'Contoh Melati Kedua', instead: 'Korban B' },
  { name: 'Sari', instead: 'Korban C' },
  { name: 'O. (Nona) Fiktif', instead: 'Saksi D' },
  { name: 'ZZ000117', instead: 'Saksi E' },
]);

describe('names taken out of a text', () => {
  it('are replaced as whole words, the longest first, whatever their case and gaps', () => {
    expect(hide('Ponsel contoh  melati, dan CONTOH MELATI KEDUA.')).toBe('Ponsel Korban A, dan Korban B.');
    expect(hide('Contoh Melatiku')).toBe('Contoh Melatiku');
    expect(hide('bertemu O. (Nona) Fiktif')).toBe('bertemu Saksi D');
    expect(hide('Contoh, melati')).toBe('Korban A');
  });

  it('go with the signs that belong to them', () => {
    const phone = nameHider([{ name: '+62 812 0000 (lama)', instead: 'Korban F' }]);
    expect(phone('telp. +62 812 0000 (lama), lalu')).toBe('telp. Korban F, lalu');
    expect(phone('62-812-0000-lama')).toBe('Korban F');
  });

  it('that share a word go together', () => {
    const both = nameHider([
      { name: 'Contoh Melati', instead: 'Korban A' },
      { name: 'Melati Jingga', instead: 'Korban B' },
    ]);
    expect(both('si Contoh Melati Jingga itu')).toBe('si Korban A itu');
  });

  it('of one word are replaced wherever they stand, a short one only where it is all there is', () => {
    expect(hide('sari')).toBe('Korban C');
    expect(hide('Menjemput sari di kos, lalu Sari pulang')).toBe(
      'Menjemput Korban C di kos, lalu Korban C pulang',
    );
    expect(hide('Sarinah dan Bestari')).toBe('Sarinah dan Bestari');
    const short = nameHider([{ name: 'Ani', instead: 'Korban G' }]);
    expect(short('ANI')).toBe('Korban G');
    expect(short('Ani di kos')).toBe('Ani di kos');
  });

  it('of five digits or more are replaced wherever they stand', () => {
    expect(hide('paspor zz000117, disalin')).toBe('paspor Saksi E, disalin');
    expect(hide('paspor ZZ0001170')).toBe('paspor ZZ0001170');
  });

  it('leave other texts as they are, and nobody hides nothing', () => {
    expect(hide('Contoh lain')).toBe('Contoh lain');
    expect(nameHider([])('Contoh Melati')).toBe('Contoh Melati');
  });
});
