import type { EntityType } from '../entity-type.ts';

/** An account at a bank or an e-money provider. */
export const account: EntityType = {
  id: 'account',
  family: 'thing',
  icon: 'credit-card',
  properties: ['number', 'bank', 'bankCode', 'bic', 'iban', 'holderName', 'currency'],
  identifier: 'number',
};
