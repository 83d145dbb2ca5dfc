import type { EntityType } from '../entity-type.ts';

/** Whatever no other type fits, and what an import did not tell the type of. */
export const thing: EntityType = {
  id: 'thing',
  family: 'thing',
  icon: 'tag',
  properties: ['name'],
};
