import type { EntityType } from '../entity-type.ts';

/** A road vehicle. */
export const vehicle: EntityType = {
  id: 'vehicle',
  family: 'conveyance',
  icon: 'car',
  properties: ['plate', 'model', 'vin', 'registrationCountry'],
  identifier: 'plate',
};
