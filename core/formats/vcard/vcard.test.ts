import { describe, expect, it } from 'vitest';

import { fixtureNetwork, fixturesOf } from '../test-fixtures.ts';
import { networkOf, readText } from '../test-reading.ts';
import { birthDateOf } from './birth-date.ts';
import { cardLine, componentsOf } from './card-lines.ts';
import { decodedText } from './quoted-printable.ts';
import { vcard } from './vcard.ts';

const { entities, links } = fixtureNetwork(vcard, 'contacts.valid.vcf');
const labelOf = (key: string) => entities.find((entity) => entity.key === key)?.label;

describe('a file of cards', () => {
  it('names persons with what their cards say', () => {
    expect(entities.map(({ type, label }) => [type, label])).toEqual([
      ['person', 'Anda Contoh'],
      ['phone', '+62-812-0000-0001'],
      ['online-account', 'anda@contoh.invalid'],
      ['online-account', 'anda@obrolan.invalid'],
      ['address', 'Jalan Umpama 1, RT 2, Bontang, 75311, Indonesia'],
      ['organisation', 'PT Contoh Jaya'],
      ['person', 'Citra Umpama'],
      ['phone', '+62 812 0000 0001'],
      ['person', 'Beni Señor'],
      ['phone', '0812-0000-0002'],
    ]);
    expect(entities[0]?.values).toEqual([
      ...['name: Anda Contoh', 'uid: urn:uuid:11111111-1111-4111-8111-111111111131', 'familyName: Contoh'],
      ...['givenName: Anda', 'alias: Codet', 'alias: Bang A', 'birthDate: 1990-01', 'occupation: Mandor'],
      'note: Two lines\nof a note that is so long that it has to be folded here',
    ]);
    expect(entities[6]?.values).toContain('birthday: --0115');
    expect(entities[8]?.values).toContain('note: a long note\nof two lines');
  });

  it('links them to their phones, addresses, organisations and relatives', () => {
    expect(links.map(({ from, type, to }) => [labelOf(from), type, labelOf(to)])).toEqual([
      ['Anda Contoh', 'uses-phone', '+62-812-0000-0001'],
      ['Anda Contoh', 'administers', 'anda@contoh.invalid'],
      ['Anda Contoh', 'administers', 'anda@obrolan.invalid'],
      ['Anda Contoh', 'located-at', 'Jalan Umpama 1, RT 2, Bontang, 75311, Indonesia'],
      ['Anda Contoh', 'works-for', 'PT Contoh Jaya'],
      ['Anda Contoh', 'family', 'Citra Umpama'],
      ['Citra Umpama', 'uses-phone', '+62 812 0000 0001'],
      ['Citra Umpama', 'works-for', 'PT Contoh Jaya'],
      ['Beni Señor', 'uses-phone', '0812-0000-0002'],
    ]);
    expect(links[0]?.values).toEqual(['use: cell', 'use: voice']);
    expect(links[4]?.values).toEqual(['unit: Gudang']);
    expect(links[5]?.values).toEqual(['use: spouse']);
  });

  it('says what it leaves out, and where', () => {
    const text = fixturesOf(vcard).find(({ name }) => name === 'cut.invalid.vcf')?.text ?? '';
    const { problems, entities: kept } = networkOf(readText(vcard, text));
    expect(kept).toHaveLength(1);
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['line-bad', 7, undefined],
      ['line-bad', 8, undefined],
      ['line-bad', 9, undefined],
      ['line-bad', 12, undefined],
      ['line-bad', 13, undefined],
      ['cell-bad', 4, 'PHOTO'],
      ['cell-bad', 6, 'TEL'],
    ]);
  });
});

describe('a date of birth', () => {
  it.each([
    ['19900115', 'birthDate', '1990-01-15'],
    ['1990-01-15T00:00:00Z', 'birthDate', '1990-01-15'],
    ['1990-01', 'birthDate', '1990-01'],
    ['1990', 'birthDate', '1990'],
    ['199001', 'birthday', '199001'],
    ['--0115', 'birthday', '--0115'],
    ['circa 1800', 'birthday', 'circa 1800'],
  ])('%s is %s %s', (text, property, date) => {
    expect(birthDateOf(text)).toEqual({ property, text: date });
  });
});

describe('a line of a card', () => {
  it('has parameters, in quotes too, before its first colon outside them', () => {
    const one = cardLine({ text: 'item1.tel;type="a:b,c";WORK;pref=1:x:y', line: 3 });
    expect(one).toMatchObject({ name: 'TEL', value: 'x:y', line: 3 });
    expect([...(one?.parameters ?? [])]).toEqual([
      ['TYPE', ['a:b', 'c', 'WORK']],
      ['PREF', ['1']],
    ]);
  });

  it('has components between marks without a backslash', () => {
    expect(componentsOf('a\\;b;c\\\\;\\nd', ';')).toEqual(['a;b', 'c\\', 'd']);
    expect(componentsOf('', ';')).toEqual(['']);
    expect(componentsOf('a;', ';')).toEqual(['a', '']);
  });

  it('is decoded only where its bytes are text', () => {
    expect(decodedText('caf=C3=A9')).toBe('café');
    expect(decodedText('caf=E9', 'iso-8859-1')).toBe('café');
    expect(decodedText('caf=E9')).toBeUndefined();
    expect(decodedText('caf=E')).toBeUndefined();
    expect(decodedText('x', 'KOI8-R')).toBeUndefined();
  });
});
