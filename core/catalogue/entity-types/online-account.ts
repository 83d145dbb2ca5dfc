import type { EntityType } from '../entity-type.ts';

/** A profile, page or chat group on an online platform. */
export const onlineAccount: EntityType = {
  id: 'online-account',
  family: 'thing',
  icon: 'at',
  properties: ['handle', 'platform', 'url', 'members'],
  identifier: 'handle',
};
