import { describe, expect, it } from 'vitest';

import { builtInTypes } from '../../../core/catalogue/case-types.ts';
import { link, person, valueOf } from '../../session/test-rows.ts';
import { sharedValues } from './common-values.ts';
import { initials } from './initials.ts';
import { byType, strongestFirst } from './linked.ts';
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
    const groups = valueGroups(entity, builtInTypes.entity(entity.type));
    expect(groups.map(({ property, isConflict }) => [property, isConflict])).toEqual([
      ['birthDate', true],
      ['alias', false],
      ['nik', false],
      ['shoeSize', false],
    ]);
    expect(groups[1]?.values.map(({ text }) => text)).toEqual(['Satu', 'Dua']);
  });
});

describe('byType', () => {
  it('puts the commonest type first', () => {
    const linked = (id: string, type: string) => ({
      link: { ...link(id, 'A', 'B'), type },
      other: person('B'),
    });
    const groups = byType([linked('1', 'met'), linked('2', 'called'), linked('3', 'called')]);
    expect(groups.map(([type, links]) => [type, links.length])).toEqual([
      ['called', 2],
      ['met', 1],
    ]);
  });
});

describe('sharedValues', () => {
  it('tells what is said of all before what is said of some or differs', () => {
    const one = person('A', [valueOf('role', 'REC'), valueOf('alias', 'Satu'), valueOf('nik', '1')]);
    const two = person('B', [valueOf('alias', 'Dua'), valueOf('role', 'REC')]);
    expect(sharedValues([one, two])).toEqual([
      { property: 'role', text: 'REC', known: 2, different: 1 },
      { property: 'alias', text: null, known: 2, different: 2 },
      { property: 'nik', text: '1', known: 1, different: 1 },
    ]);
  });
});
