import { describe, expect, it } from 'vitest';

import type { ProtectedPerson } from './protected-person.ts';
import { readerMasking } from './reader-masking.ts';

const people: readonly ProtectedPerson[] = [
  { id: 'P1', ring: 'victim', code: 'K-01', names: ['Contoh Melati', 'Melati Rekaan'] },
  { id: 'P2', ring: 'witness', code: 'W-2', names: ['Contoh Tiga'] },
];
const reader = { victim: 'Korban', witness: 'Saksi', protected: 'Dilindungi', revealed: ['P2'] };

describe('the masking of a reader', () => {
  const masking = readerMasking(reader, people);

  it('is of the protected they have not opened', () => {
    expect(['P1', 'P2', 'P3'].map(masking.isMasked)).toEqual([true, false, false]);
    expect(masking.titleById('P1')).toBe('Korban K-01');
    expect(masking.hide('melati rekaan dan Contoh Tiga')).toBe('Korban K-01 dan Contoh Tiga');
  });

  it('gives rows another name, in every language', () => {
    const translations = { en: 'Melati Rekaan' };
    expect(masking.named({ id: 'P1', label: 'Contoh Melati', translations })).toEqual({
      ...{ id: 'P1', label: 'Korban K-01' },
    });
    const phone = { id: 'T1', label: 'Ponsel Contoh Melati', translations, type: 'phone' };
    expect(masking.named(phone)).toEqual({
      ...{ id: 'T1', label: 'Ponsel Korban K-01', type: 'phone' },
      translations: { en: 'Korban K-01' },
    });
  });

  it('is of nobody where everybody may be named', () => {
    const open = readerMasking(null, people);
    const row = { id: 'P1', label: 'Contoh Melati' };
    expect(open.isMasked('P1')).toBe(false);
    expect(open.named(row)).toBe(row);
    expect(open.hide('Contoh Melati')).toBe('Contoh Melati');
  });
});
