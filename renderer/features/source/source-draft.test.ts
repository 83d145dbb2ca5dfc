import { describe, expect, it } from 'vitest';

import type { Source } from '../../../core/case/source.ts';
import { draftOf, isDraftReady, noTlp, rowOf } from './source-draft.ts';

const given: Source = {
  ...{ id: 'S1', kind: 'report', label: 'Laporan contoh', translations: { en: 'Sample report' } },
  ...{ purpose: ['X'], derivedFrom: [], grade: { scheme: '6x6', source: 'B', information: '2' } },
  originator: { agency: 'POLRI', unit: 'Contoh' },
  handling: {
    ...{ scheme: '6x6', codes: ['H1'], tlp: 'TLP:AMBER', thirdAgencyRule: true },
    ...{ releaseTo: ['X'], notReleaseTo: [] },
  },
};

describe('a draft of a source', () => {
  it('gives back the same row where nothing was written', () => {
    const { id, ...row } = given;
    expect(rowOf(draftOf(given, '4x4'), given)).toEqual(row);
  });

  it('puts another grade beside that of the originator', () => {
    const row = rowOf({ ...draftOf(given, '6x6'), marks: ['E', '4'] }, given);
    expect(row.grade).toEqual(given.grade);
    expect(row.regrade).toEqual({ scheme: '6x6', source: 'E', information: '4' });
  });

  it('lets the translations of an old name go, and keeps what it does not ask about', () => {
    const row = rowOf({ ...draftOf(given, '6x6'), label: 'Lain', tlp: noTlp }, given);
    expect(row).not.toHaveProperty('translations');
    expect(row.handling).toEqual({ ...given.handling, tlp: undefined });
    expect(row.handling).not.toHaveProperty('tlp');
    expect(row.originator).toEqual(given.originator);
  });

  it('of a new source says no more than was written', () => {
    const draft = { ...draftOf(undefined, '6x6'), label: ' Informasi ' };
    expect(rowOf(draft, undefined)).toEqual({
      kind: 'report',
      label: 'Informasi',
      purpose: [],
      derivedFrom: [],
    });
    expect(isDraftReady(draft)).toBe(true);
    expect(isDraftReady({ ...draft, marks: ['A', ''] })).toBe(false);
    expect(isDraftReady({ ...draft, date: 'kemarin' })).toBe(false);
  });
});
