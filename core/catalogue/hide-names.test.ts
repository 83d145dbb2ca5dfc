import { describe, expect, it } from 'vitest';

import { nameHider } from './hide-names.ts';

const hide = nameHider([
  { name: 'Contoh Melati', instead: 'Korban A' },
  { name: 'Contoh Melati Kedua', instead: 'Korban B' },
  { name: 'Sari', instead: 'Korban C' },
  { name: 'O. (Nona) Fiktif', instead: 'Saksi D' },
]);

describe('names taken out of a text', () => {
  it('are replaced as whole words, the longest first, whatever their case and gaps', () => {
    expect(hide('Ponsel contoh  melati, dan CONTOH MELATI KEDUA.')).toBe('Ponsel Korban A, dan Korban B.');
    expect(hide('Contoh Melatiku')).toBe('Contoh Melatiku');
    expect(hide('bertemu O. (Nona) Fiktif')).toBe('bertemu Saksi D');
  });

  it('of one word are replaced only where they are all there is', () => {
    expect(hide('sari')).toBe('Korban C');
    expect(hide('PT Sari Laut')).toBe('PT Sari Laut');
  });

  it('leave other texts as they are, and nobody hides nothing', () => {
    expect(hide('Contoh lain')).toBe('Contoh lain');
    expect(nameHider([])('Contoh Melati')).toBe('Contoh Melati');
  });
});
