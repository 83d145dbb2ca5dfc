import { describe, expect, it } from 'vitest';

import type { Entity } from '../case/entity.ts';
import { builtInTypes } from './case-types.ts';
import { maskedTitle, protectedPersonOf as protectedPersonIn } from './protected-person.ts';

const protectedPersonOf = (entity: Entity) => protectedPersonIn(entity, builtInTypes);

const words: Readonly<Record<string, string>> = { victim: 'Korban', witness: 'Saksi' };
const titleOf = (entity: Entity): string | undefined => {
  const person = protectedPersonOf(entity);
  return person ? maskedTitle(person, (ring) => words[ring] ?? ring) : undefined;
};

function person(label: string, roles: readonly string[], id = 'E-1', names: readonly string[] = []): Entity {
  const citations = [{ source: 'S1' }];
  const values = [
    ...roles.map((text) => ({ property: 'role', text })),
    ...names.map((text) => ({ property: 'name', text })),
  ].map((claim, at) => ({ id: `N${at}`, ...claim, citations }));
  return { id, type: 'person', label, values };
}

describe('a protected person', () => {
  it('is a victim or a witness, and nobody else', () => {
    expect(protectedPersonOf(person('Contoh Satu', ['REC']))).toBeNull();
    expect(protectedPersonOf(person('Contoh Satu', ['VOF']))).toBeNull();
    expect(protectedPersonOf(person('Contoh Satu', ['WIT']))?.ring).toBe('witness');
    expect(protectedPersonOf(person('Contoh Satu', ['WIT', 'VIC']))?.ring).toBe('victim');
  });

  it.each([
    ['K-07', 'Korban K-07'],
    ['W12', 'Korban W12'],
    ['Korban 03', 'Korban 03'],
    ['VICTIM K-3', 'Korban K-3'],
    ['Saksi A (disamarkan)', 'Korban A'],
  ])('keeps the code in %s', (label, title) => {
    expect(titleOf(person(label, ['VIC']))).toBe(title);
  });

  it('takes a code from among their names where the label is none', () => {
    expect(titleOf(person('Pekerja tak dikenal', ['WIT'], 'E-1', ['W-07']))).toBe('Saksi W-07');
  });

  it.each(['Sari', 'Putri 2', 'Contoh Dua', 'SITI 2', 'Korban Contoh', 'Korban Contoh 2'])(
    'does not show %s',
    (name) => {
      expect(titleOf(person(name, ['VIC']))).toMatch(/^Korban [0-9A-HJKMNP-TV-Z]{5}$/);
    },
  );

  it('is called the same whatever they are named, and other than anybody else', () => {
    const one = titleOf(person('Contoh Dua', ['WIT'], 'E-7'));
    expect(titleOf(person('Contoh Tiga', ['WIT'], 'E-7'))).toBe(one);
    const many = Array.from({ length: 500 }, (_, at) => titleOf(person('Contoh', ['VIC'], `E-0mh2k${at}ab`)));
    expect(new Set(many).size).toBe(500);
  });

  it('is known by every name the case gives them', () => {
    const known = protectedPersonOf(person('K-07', ['VIC'], 'E-1', ['K-07', 'Contoh Melati', ' Mel ']));
    expect(known).toMatchObject({ code: 'K-07', names: ['Contoh Melati', 'Mel'] });
  });

  it('is known by what they are registered under, which is never taken for their code', () => {
    const one = person('Contoh Melati', ['VIC']);
    const passport = { id: 'N9', property: 'passport', text: 'ZZ 00117', citations: [{ source: 'S1' }] };
    const known = protectedPersonOf({ ...one, values: [...one.values, passport] });
    expect(known).toMatchObject({ code: null, names: ['Contoh Melati', 'ZZ 00117'] });
  });
});
