import type { EntityType } from '../entity-type.ts';

/** A published search for a person or thing, or a request between bureaus. */
export const notice: EntityType = {
  id: 'notice',
  family: 'thing',
  icon: 'file-search',
  properties: ['number', 'kind', 'channel', 'issuingCountry', 'status'],
  identifier: 'number',
};
