import { describe, expect, it } from 'vitest';

import { nameBlock } from './name-block.ts';
import { testMeasure } from './test-scene.ts';

const block = (title: string, identifier: string | null = null) =>
  nameBlock(title, identifier, false, testMeasure);

describe('name block', () => {
  it('keeps a short name on one line', () => {
    expect(block('Hendra Contoh')).toMatchObject({ lines: ['Hendra Contoh'], identifier: null, height: 14 });
  });

  it('breaks a long name in two lines as even as its words allow', () => {
    expect(block('PT CONTOH Karya Samudra').lines).toEqual(['PT CONTOH', 'Karya Samudra']);
  });

  it('shortens what does not fit on two lines', () => {
    const { lines } = block('Rekening penampungan bersama perusahaan contoh dengan nama panjang sekali');
    expect(lines).toHaveLength(2);
    expect(lines[1]?.endsWith('…')).toBe(true);
    expect(testMeasure(lines[1] ?? '', 'name')).toBeLessThanOrEqual(132);
  });

  it('never cuts a character that is more than one code unit', () => {
    const { lines } = block('👩🏽‍🚀'.repeat(30));
    expect(lines[0]).toMatch(/^(👩🏽‍🚀)+…$/u);
  });

  it('puts the identifier below and keeps both its ends', () => {
    expect(block('Hendra', '6474011206849901')).toMatchObject({ identifier: '6474011206849901', height: 27 });
    expect(block('Dompet', 'TG77HBpN7mWKSQoDdrxTz8qpqBv94Z').identifier).toBe('TG77HBpN7…qpqBv94Z');
  });
});
