import { describe, expect, it } from 'vitest';

import { link, person, valueOf } from '../../session/test-rows.ts';
import { initials } from './initials.ts';
import { strongestFirst } from './linked.ts';
import { valueGroups } from './value-groups.ts';

describe('initials', () => {
  it.each([
    ['Hendra Wiratama', 'HW'],
    ['Siti binti Contoh Rekaan', 'SR'],
    ['Anonim', 'A'],
    ['陈 志强', '陈志'],
    ['+62 871', ''],
  ])('of %s are %s', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});

describe('strongestFirst', () => {
  it('puts the confirmed before the many, and the many before the few', () => {
    const linked = (id: string, rest: Parameters<typeof link>[3]) => ({
      link: link(id, 'A', 'B', rest),
      other: person('B'),
    });
    const order = strongestFirst([
      linked('guess', { strength: 'tentative', count: 90 }),
      linked('once', {}),
      linked('often', { count: 12 }),
      linked('maybe', { strength: 'unconfirmed' }),
    ]);
    expect(order.map(({ link: { id } }) => id)).toEqual(['often', 'once', 'maybe', 'guess']);
  });
});

describe('valueGroups', () => {
  it('starts with contradictions, then follows the catalogue', () => {
    const entity = person('A', [
      valueOf('shoeSize', '42'),
      valueOf('nik', '0000'),
      valueOf('alias', 'Satu'),
      valueOf('birthDate', '1979-03-14', 'S01'),
      valueOf('birthDate', '1981-03-14', 'S02'),
      valueOf('alias', 'Dua', 'S02'),
    ]);
    const groups = valueGroups(entity);
    expect(groups.map(({ property, isConflict }) => [property, isConflict])).toEqual([
      ['birthDate', true],
      ['alias', false],
      ['nik', false],
      ['shoeSize', false],
    ]);
    expect(groups[1]?.values.map(({ text }) => text)).toEqual(['Satu', 'Dua']);
  });
});
