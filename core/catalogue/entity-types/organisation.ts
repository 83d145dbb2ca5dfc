import type { EntityType } from '../entity-type.ts';

/** A company, association or public body. */
export const organisation: EntityType = {
  id: 'organisation',
  family: 'organisation',
  icon: 'building',
  properties: [
    'name',
    'registrationCountry',
    'registrationNumber',
    'npwp',
    'activity',
    'director',
    'containerNumber',
  ],
  identifier: 'registrationNumber',
};
