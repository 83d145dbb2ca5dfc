import type { EntityType } from '../entity-type.ts';

/** People counted together because nobody has named them one by one, such as those on one boat. */
export const group: EntityType = {
  id: 'group',
  family: 'person',
  icon: 'users-group',
  properties: ['countMin', 'countMax', 'countryOfOrigin'],
};
