import type { Entity } from '../case/entity.ts';
import type { Identifier } from '../case/identifier.ts';
import { bicCountry, ibanCountry } from './bank-codes.ts';
import { phoneCountry } from './calling-codes.ts';
import { countryCode, type CountryReading } from './countries.ts';
import { plateCountry } from './indonesian-plates.ts';
import { mmsiCountry } from './maritime-codes.ts';

/** Why an entity belongs to a country; words stand in the locale under `jurisdiction.<reason>`. */
export const jurisdictionReasons = [
  'residence',
  'nationality',
  'registration',
  'flag',
  'plate',
  'phone-prefix',
  'bank',
  'location',
  'issuer',
  'origin',
] as const;

export type JurisdictionReason = (typeof jurisdictionReasons)[number];

/** The primary country of an entity (ISO 3166-1 alpha-2) with the value that says so. */
export interface Jurisdiction {
  readonly country: string;
  readonly reason: JurisdictionReason;
  /** Id of the value the rule read. */
  readonly value: Identifier;
  /** The part of that value that decided, such as `+62`, `KT` or the BIC. */
  readonly evidence: string;
}

/** Reads the country out of one property; undefined where the text does not say it. */
interface Rule {
  readonly property: string;
  readonly reason: JurisdictionReason;
  readonly read: (text: string) => CountryReading | undefined;
}

const location = [rule('country', 'location')];

/** By entity type, the strongest rule first. Wallets, devices, online accounts and consignments belong nowhere. */
const rules = new Map<string, readonly Rule[]>([
  ['person', [rule('residence', 'residence'), rule('nationality', 'nationality')]],
  ['group', [rule('countryOfOrigin', 'origin')]],
  ['organisation', [rule('registrationCountry', 'registration')]],
  ['phone', [rule('number', 'phone-prefix', phoneCountry)]],
  ['account', [rule('bic', 'bank', bicCountry), rule('iban', 'bank', ibanCountry)]],
  ['vehicle', [rule('registrationCountry', 'registration'), rule('plate', 'plate', plateCountry)]],
  ['vessel', [rule('flag', 'flag'), rule('mmsi', 'flag', mmsiCountry)]],
  ['address', location],
  ['place', location],
  ['event', location],
  ['document', [rule('issuer', 'issuer')]],
  ['notice', [rule('issuingCountry', 'issuer')]],
]);

/**
 * The primary country of an entity by the rule of its type; undefined where nothing tells. Where sources disagree the
 * first value that names a country counts: the order of values is the analyst's own, so the answer can be set by hand
 * and does not jump when a source is graded anew. The disagreement itself is shown by `conflictsOf`.
 */
export function jurisdictionOf(entity: Entity): Jurisdiction | undefined {
  for (const { property, reason, read } of rules.get(entity.type) ?? [])
    for (const value of entity.values) {
      const found = value.property === property ? read(value.text) : undefined;
      if (found) return { country: found.country, reason, value: value.id, evidence: found.evidence };
    }
  return undefined;
}

function rule(property: string, reason: JurisdictionReason, read: Rule['read'] = written): Rule {
  return { property, reason, read };
}

/** A value that is itself a country code. */
function written(text: string): CountryReading | undefined {
  const country = countryCode(text);
  return country ? { country, evidence: country } : undefined;
}
