import { describe, expect, it } from 'vitest';

import type { Handling } from '../../core/case/handling.ts';
import type { Source } from '../../core/case/source.ts';
import { handlingCode, strictestTlp } from './handling-code.ts';

const source = (handling?: Partial<Handling>): Source => ({
  id: 'S1',
  kind: 'report',
  label: 'Laporan contoh',
  purpose: [],
  derivedFrom: [],
  ...(handling && {
    handling: { codes: [], thirdAgencyRule: false, releaseTo: [], notReleaseTo: [], ...handling },
  }),
});

describe('handlingCode', () => {
  it('prefers the codes of a scheme, then TLP, then the classification', () => {
    expect(handlingCode(source({ codes: ['H1', 'H2'], tlp: 'TLP:RED' }))).toBe('H1 H2');
    expect(handlingCode(source({ tlp: 'TLP:AMBER+STRICT', classification: 'R' }))).toBe('AMB+');
    expect(handlingCode(source({ tlp: 'TLP:GREEN' }))).toBe('GRN');
    expect(handlingCode(source({ classification: 'T' }))).toBe('T');
    expect(handlingCode(source())).toBeUndefined();
  });
});

describe('strictestTlp', () => {
  it('finds the strictest in any order', () => {
    const sources = [source({ tlp: 'TLP:GREEN' }), source({ tlp: 'TLP:AMBER+STRICT' }), source()];
    expect(strictestTlp(sources)).toBe('TLP:AMBER+STRICT');
    expect(strictestTlp([...sources, source({ tlp: 'TLP:RED' })])).toBe('TLP:RED');
    expect(strictestTlp([source()])).toBeUndefined();
  });
});
