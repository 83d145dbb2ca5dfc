import type { EntityType } from '../entity-type.ts';

/** Goods moved together: drugs, weapons, a container load. */
export const consignment: EntityType = {
  id: 'consignment',
  family: 'thing',
  icon: 'package',
  properties: ['substance', 'weightKg'],
};
