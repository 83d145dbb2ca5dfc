import type { EntityType } from '../entity-type.ts';

/** A place without an address: village, landing, border crossing, point at sea. */
export const place: EntityType = {
  id: 'place',
  family: 'place',
  icon: 'map-pin',
  properties: ['name', 'country', 'lat', 'lon'],
};
