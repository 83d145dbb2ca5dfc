import { expect, it } from 'vitest';

import { entityTypeOf, entityTypes } from './entity-types.ts';
import { linkTypes, unspecifiedLink } from './link-types.ts';
import { findings, sampleTables } from './test-sample.ts';

const sample = sampleTables();

it('describes every entity type of the sample and one for all the rest', () => {
  const ids = entityTypes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual([...Object.keys(findings().types), 'thing'].sort());
});

it('offers every property the sample uses under its type', () => {
  for (const { type, values } of sample.entities)
    for (const { property } of values) expect(entityTypeOf(type).properties, type).toContain(property);
});

it('identifies each type by one of its own properties', () => {
  for (const { identifier, properties } of entityTypes)
    if (identifier !== undefined) expect(properties).toContain(identifier);
});

it('draws a type it does not know as a neutral thing', () => {
  expect(entityTypeOf('drone').id).toBe('thing');
  expect(entityTypeOf('constructor').id).toBe('thing');
});

it('knows the 43 link types of the sample and how each usually points', () => {
  const direction = new Map(linkTypes.map((type) => [type.id, type.direction]));
  expect(direction.delete(unspecifiedLink)).toBe(true);
  expect([...direction.keys()].sort()).toEqual(Object.keys(findings().link_types).sort());
  expect(direction.size).toBe(linkTypes.length - 1);
  for (const link of sample.links) expect(direction.get(link.type), link.id).toBe(link.direction);
});
