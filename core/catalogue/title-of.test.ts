import { expect, it } from 'vitest';

import type { Entity } from '../case/entity.ts';
import { builtInTypes } from './case-types.ts';
import { identifierOf as identifierOfType, titleOf } from './title-of.ts';

const identifierOf = (row: Entity) => identifierOfType(row, builtInTypes.entity(row.type));

function entity(type: string, label: string, property: string, text: string): Entity {
  return { id: 'E1', type, label, values: [{ id: 'N1', property, text, citations: [{ source: 'S1' }] }] };
}

it('speaks the language where it can and the analyst’s own words where it cannot', () => {
  const row = { label: 'Keberangkatan 1', translations: { en: 'Departure 1' } };
  expect(titleOf(row, 'en')).toBe('Departure 1');
  expect(titleOf(row, 'id')).toBe('Keberangkatan 1');
  expect(titleOf({ label: 'Bang Rus' }, 'en')).toBe('Bang Rus');
});

it('gives the identifying value as written', () => {
  const number = '6474011206849901';
  expect(identifierOf(entity('person', 'Rusdi Kelanabumi', 'nik', number))).toBe(number);
  expect(identifierOf(entity('person', 'Rusdi Kelanabumi', 'name', 'Rusdi'))).toBeUndefined();
  expect(identifierOf(entity('event', 'Keberangkatan 1', 'kind', 'departure'))).toBeUndefined();
});

it('does not repeat what the label says already', () => {
  expect(identifierOf(entity('phone', '+62 871-0000-0101', 'number', '+6287100000101'))).toBeUndefined();
  expect(identifierOf(entity('vehicle', 'Sedan KT 0000 CTA', 'plate', 'KT0000CTA'))).toBeUndefined();
  expect(identifierOf(entity('vehicle', 'Sedan hitam', 'plate', 'KT 0000 CTA'))).toBe('KT 0000 CTA');
});
