import type { EntityType } from '../entity-type.ts';

/** A human being: suspect, victim, witness or not yet known. */
export const person: EntityType = {
  id: 'person',
  family: 'person',
  icon: 'user',
  properties: [
    'name',
    'alias',
    'role',
    'status',
    'nationality',
    'residence',
    'birthDate',
    'nik',
    'passport',
    'mrz',
    'address',
    'occupation',
  ],
  identifier: 'nik',
};
