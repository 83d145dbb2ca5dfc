import { describe, expect, it } from 'vitest';

import { ownClass, propertyOf } from './own-classes.ts';
import { plannedClasses } from './planned-classes.ts';

function namesOf(properties: readonly string[], values = 1) {
  const all = properties.flatMap((property, at) =>
    Array.from({ length: values }, (_, nth) => ({ property, number: at + 1, nth: nth + 1 })),
  );
  return new Map(plannedClasses(all).map(({ id, name }) => [id, name]));
}

describe('classes of values', () => {
  it('are called what people call them', () => {
    const names = namesOf(['birthDate', 'nik', 'own word'], 2);
    expect([1, 2, 3].map((number) => names.get(ownClass.value(number, 1)))).toEqual([
      ...['Date of birth', 'NIK', 'own word'],
    ]);
    expect(names.get(ownClass.value(1, 2))).toBe('Date of birth (2)');
  });

  it.each([
    [['birthDate', 'Date of birth', 'date of birth']],
    [['birthDate', 'property 1: birthDate', 'PROPERTY 1: birthdate']],
    [['Alias', 'alias', 'id', 'type', 'alias: cards']],
    [['__proto__', 'constructor', '', ' ']],
  ])('tell their properties again, whatever these are called: %j', (properties) => {
    const names = namesOf(properties);
    const told = properties.map((_, at) => propertyOf(ownClass.value(at + 1, 1), (id) => names.get(id)));
    expect(told).toEqual(properties);
  });

  it('of charts written before they had names for people are called as the properties are', () => {
    expect(propertyOf('benang.value.1', (id) => (id === 'benang.value.1' ? 'birthDate' : undefined))).toBe(
      'birthDate',
    );
  });
});
