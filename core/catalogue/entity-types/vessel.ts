import type { EntityType } from '../entity-type.ts';

/** A ship or boat of any size. */
export const vessel: EntityType = {
  id: 'vessel',
  family: 'conveyance',
  icon: 'ship',
  properties: ['name', 'imo', 'mmsi', 'flag', 'tandaSelar', 'colour'],
  identifier: 'mmsi',
};
