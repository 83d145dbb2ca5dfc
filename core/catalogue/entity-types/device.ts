import type { EntityType } from '../entity-type.ts';

/** A handset, computer or other apparatus. */
export const device: EntityType = {
  id: 'device',
  family: 'thing',
  icon: 'cpu',
  properties: ['imei'],
  identifier: 'imei',
};
