import type { EntityType } from '../entity-type.ts';

/** Something that happened at a time: departure, meeting, raid, hand-over. */
export const event: EntityType = {
  id: 'event',
  family: 'event',
  icon: 'calendar-event',
  properties: ['kind', 'time', 'country'],
};
