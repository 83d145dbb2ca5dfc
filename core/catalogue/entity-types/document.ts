import type { EntityType } from '../entity-type.ts';

/** A paper or its copy: passport, contract, invoice, permit. */
export const document: EntityType = {
  id: 'document',
  family: 'thing',
  icon: 'file-text',
  properties: ['docType', 'number', 'issuer', 'holderName', 'mrz', 'promisedPay'],
  identifier: 'number',
};
