import { describe, expect, it } from 'vitest';

import type { CustomType } from '../case/custom-type.ts';
import type { Entity } from '../case/entity.ts';
import { builtInTypes, caseTypes } from './case-types.ts';
import { entityTypes } from './entity-types.ts';
import { linkTypes } from './link-types.ts';
import { nameOfMany } from './own-name.ts';
import { protectedPersonOf } from './protected-person.ts';
import { identifierOf } from './title-of.ts';

const pontoon: CustomType = {
  ...{ id: 'ponton', kind: 'entity', label: 'Ponton', translations: { id: 'Ponton', en: 'Pontoon' } },
  ...{ family: 'conveyance', icon: 'ship', tint: 'orange', properties: ['name', 'country'] },
};
const towed: CustomType = { id: 'ditarik', kind: 'link', label: 'ditarik oleh', direction: 'forward' };
const hull: CustomType = {
  ...{ id: 'nomor-lambung', kind: 'property', label: 'Nomor lambung', holds: 'identifier' },
  of: ['ponton', 'vessel'],
};
const state: CustomType = {
  ...{ id: 'keadaan', kind: 'property', label: 'Keadaan', holds: 'choice', choices: ['laik', 'karam'] },
  of: ['ponton', 'ditarik'],
};
const source: CustomType = {
  ...{ id: 'informan', kind: 'entity', label: 'Informan', protected: true },
  ...{ family: 'person', icon: 'user', properties: ['name'] },
};

function entity(type: string, values: Readonly<Record<string, string>> = {}): Entity {
  return {
    ...{ id: 'E1', type, label: 'Tongkang biru' },
    values: Object.entries(values).map(([property, text], at) => ({
      ...{ id: `N${at}`, property, text, citations: [{ source: 'S1' }] },
    })),
  };
}

describe('the types of a case', () => {
  const types = caseTypes([pontoon, towed, hull, state, source]);

  it('are the built-in ones where it added none', () => {
    expect(builtInTypes.entities).toEqual(entityTypes);
    expect(builtInTypes.links).toEqual(linkTypes);
    expect(builtInTypes.properties).toEqual([]);
    expect(builtInTypes.entity('ponton').id).toBe('thing');
    expect(builtInTypes.link('ditarik')).toBeUndefined();
  });

  it('come after the built-in ones, by name', () => {
    expect(types.entities.slice(entityTypes.length).map(({ id }) => id)).toEqual(['informan', 'ponton']);
    expect(types.links.at(-1)).toEqual({
      ...{ id: 'ditarik', direction: 'forward', own: { label: 'ditarik oleh' }, properties: ['keadaan'] },
    });
    expect(types.properties.map(({ name, holds }) => `${name} ${holds}`)).toEqual([
      'keadaan choice',
      'nomor-lambung identifier',
    ]);
  });

  it('offer properties of the case first, to its own types and to built-in ones', () => {
    expect(types.entity('ponton')).toMatchObject({
      ...{ family: 'conveyance', icon: 'ship', tint: 'orange', identifier: 'nomor-lambung' },
      own: { label: 'Ponton', translations: { en: 'Pontoon' } },
    });
    expect([...types.entity('ponton').properties].sort()).toEqual(
      ['country', 'keadaan', 'name', 'nomor-lambung'].sort(),
    );
    const vessel = types.entity('vessel');
    expect(vessel.properties[0]).toBe('nomor-lambung');
    expect(vessel.identifier).toBe(builtInTypes.entity('vessel').identifier);
    expect(types.property('keadaan')?.choices).toEqual(['laik', 'karam']);
    expect(types.property('name')).toBeUndefined();
  });

  it('are still known when they are offered no more', () => {
    const later = caseTypes([
      { ...pontoon, retired: true },
      { ...towed, retired: true },
      { ...hull, retired: true },
    ]);
    expect(later.entities).toEqual(entityTypes.map((type) => later.entity(type.id)));
    expect(later.links).toEqual(linkTypes);
    expect(later.properties).toEqual([]);
    expect(later.entity('ponton')).toMatchObject({ icon: 'ship', properties: ['name', 'country'] });
    expect(later.link('ditarik')?.direction).toBe('forward');
    expect(later.property('nomor-lambung')?.holds).toBe('identifier');
  });

  it('stand in the place of a built-in one that has come by the same id since', () => {
    const own = caseTypes([{ ...pontoon, id: 'vessel' }]);
    expect(own.entity('vessel').own?.label).toBe('Ponton');
    expect(own.entities.filter(({ id }) => id === 'vessel')).toHaveLength(1);
  });

  it('go by the code that data name them by, where it is no id', () => {
    const own = caseTypes([
      { ...pontoon, code: 'Ponton/tongkang' },
      { ...hull, code: 'nomor lambung', of: ['Ponton/tongkang'] },
      { ...towed, code: 'ditarik oleh' },
    ]);
    const type = own.entity('Ponton/tongkang');
    expect(type).toMatchObject({ icon: 'ship', identifier: 'nomor lambung' });
    expect(type.properties[0]).toBe('nomor lambung');
    expect(own.property('nomor lambung')?.own.label).toBe('Nomor lambung');
    expect(own.link('ditarik oleh')?.direction).toBe('forward');
    expect(own.entity('ponton').own).toBeUndefined();
  });

  it('have another word for several of them where a language needs one', () => {
    const own = caseTypes([{ ...pontoon, many: { en: 'Pontoons' } }]).entity('ponton').own;
    expect(own && [nameOfMany(own, 'en'), nameOfMany(own, 'id')]).toEqual(['Pontoons', 'Ponton']);
    expect(nameOfMany({ label: 'Drone' }, 'en')).toBe('Drone');
  });

  it('say what identifies an entity', () => {
    const row = entity('ponton', { 'nomor-lambung': 'PT-0042' });
    expect(identifierOf(row, types.entity(row.type))).toBe('PT-0042');
    expect(identifierOf(row, builtInTypes.entity(row.type))).toBeUndefined();
  });

  it('protect whom the case wants protected, without calling them victims', () => {
    expect(protectedPersonOf(entity('ponton'), types)).toBeNull();
    expect(protectedPersonOf(entity('informan'), builtInTypes)).toBeNull();
    expect(protectedPersonOf(entity('informan'), types)).toMatchObject({
      ...{ ring: 'protected', names: ['Tongkang biru'] },
    });
    expect(protectedPersonOf(entity('informan', { role: 'VIC' }), types)?.ring).toBe('victim');
  });
});
