import type { EntityType } from '../entity-type.ts';

/** A building or lot with an address. */
export const address: EntityType = {
  id: 'address',
  family: 'place',
  icon: 'home',
  properties: ['address', 'country', 'lat', 'lon'],
};
