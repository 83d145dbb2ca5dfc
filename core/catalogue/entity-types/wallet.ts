import type { EntityType } from '../entity-type.ts';

/** An address on a blockchain that can hold a crypto asset. */
export const wallet: EntityType = {
  id: 'wallet',
  family: 'thing',
  icon: 'wallet',
  properties: ['address', 'asset', 'chain'],
  identifier: 'address',
};
