import type { EntityType } from '../entity-type.ts';

/** A telephone number, as a subscriber has it; the handset is a device. */
export const phone: EntityType = {
  id: 'phone',
  family: 'thing',
  icon: 'device-mobile',
  properties: ['number', 'subscriberName'],
  identifier: 'number',
};
