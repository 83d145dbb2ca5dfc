import { describe, expect, it } from 'vitest';

import type { CustomType } from '../../core/case/custom-type.ts';
import { caseTypes } from '../../core/catalogue/case-types.ts';
import { titleOf } from '../../core/catalogue/title-of.ts';
import type { ChartWords } from './chart-words.ts';
import { glyphOf } from './glyph-of.ts';
import { testEntity, testWords } from './test-scene.ts';

const english: ChartWords = { ...testWords, language: 'en', title: (row) => titleOf(row, 'en') };

describe('glyph', () => {
  it('has the shape and icon of its type and the country of its values', () => {
    const phone = testEntity('t', { number: '+60123456789' }, 'phone');
    expect(glyphOf(phone, testWords)).toMatchObject({
      family: 'thing',
      icon: 'device-mobile',
      country: 'MY',
    });
  });

  it('rings a suspect and masks a victim, whose identifier is never drawn', () => {
    const suspect = glyphOf(testEntity('s', { role: 'REC', nik: '6474010000000001' }), testWords);
    expect(suspect).toMatchObject({ ring: 'suspect', icon: 'user', identifier: '6474010000000001' });
    const victim = glyphOf(testEntity('v', { role: 'VIC', nik: '6474010000000001' }), testWords);
    expect(victim).toMatchObject({ ring: 'victim', icon: 'user-off', identifier: undefined });
  });

  it('shows a victim made to offend by the ring, not by the sign of masking', () => {
    const offender = glyphOf(testEntity('o', { role: 'VOF' }), testWords);
    expect(offender).toMatchObject({ ring: 'victim', icon: 'user' });
  });

  it('never draws the identifier of a witness or of a victim made to offend', () => {
    for (const role of ['WIT', 'VOF'])
      expect(
        glyphOf(testEntity('w', { role, nik: '6474010000000001' }), testWords).identifier,
      ).toBeUndefined();
  });

  it('is that of a type of the case, in its colour, and another one once the type is drawn otherwise', () => {
    const pontoon: Extract<CustomType, { kind: 'entity' }> = {
      ...{ id: 'ponton', kind: 'entity', label: 'Ponton', family: 'conveyance', icon: 'anchor' },
      ...{ tint: 'purple', properties: ['name', 'number'], identifier: 'number' },
    };
    const wordsFor = (tint: 'purple' | 'blue'): ChartWords => {
      return { ...testWords, typeOf: caseTypes([{ ...pontoon, tint }]).entity };
    };
    const row = testEntity('p', { number: 'PT-1' }, 'ponton');
    const drawn = { family: 'conveyance', icon: 'anchor', isOwn: true, identifier: 'PT-1' };
    expect(glyphOf(row, wordsFor('purple'))).toMatchObject({ ...drawn, tint: 'purple' });
    expect(glyphOf(row, wordsFor('blue'))).toMatchObject({ ...drawn, tint: 'blue' });
    expect(glyphOf(row, testWords)).toMatchObject({ icon: 'tag', tint: null, isOwn: false });
  });

  it('marks evidence that conflicts', () => {
    const values = ['1984-06-12', '1991'].map((text, index) => ({
      id: `n${index}`,
      property: 'birthDate',
      text,
      citations: [{ source: `S${index}` }],
    }));
    expect(glyphOf({ ...testEntity('x'), values }, testWords).conflict).toBe(true);
    expect(glyphOf({ ...testEntity('x'), values: values.slice(1) }, testWords).conflict).toBe(false);
  });

  it('marks a name that may be taken for another, as far as it is shown', () => {
    const named = (label: string) => glyphOf({ ...testEntity('x'), label }, testWords);
    for (const label of ['P\u0430ulus Contoh', 'Contoh\u202Elautip', 'Con\u200Btoh'])
      expect(named(label)).toMatchObject({ isOdd: true });
    expect(named('Paulus Contoh').isOdd).toBe(false);
    const masking: ChartWords = { ...testWords, title: () => 'Korban', isOdd: () => false };
    const row = { ...testEntity('x'), label: 'P\u0430ulus' };
    expect([glyphOf(row, testWords).isOdd, glyphOf(row, masking).isOdd]).toEqual([true, false]);
  });

  it('is worked out once for a row and a language', () => {
    const row = { ...testEntity('x'), label: 'Korban', translations: { en: 'Victim' } };
    expect(glyphOf(row, testWords)).toBe(glyphOf(row, testWords));
    expect(glyphOf(row, english).title).toBe('Victim');
    expect(glyphOf({ ...row }, testWords)).not.toBe(glyphOf(row, testWords));
  });

  it('stays the same for everybody whom a change of masking does not touch', () => {
    const [victim, suspect] = [testEntity('v', { role: 'VIC' }), testEntity('s', { role: 'REC' })];
    const revealing: ChartWords = { ...testWords, isMasked: () => false };
    expect(glyphOf(suspect, revealing)).toBe(glyphOf(suspect, testWords));
    expect(glyphOf(victim, testWords)).toMatchObject({ isMasked: true, icon: 'user-off' });
    expect(glyphOf(victim, revealing)).toMatchObject({ isMasked: false, icon: 'user' });
  });

  it('draws an unknown type as a thing', () => {
    expect(glyphOf(testEntity('x', {}, 'satelit'), testWords).family).toBe('thing');
  });
});
