import type { Entity } from '../case/entity.ts';
import type { Identifier } from '../case/identifier.ts';

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

/** The primary country of an entity by the rule of its type; undefined where nothing tells. */
export function jurisdictionOf(entity: Entity): Jurisdiction | undefined {
  void entity;
  throw new Error('to be written');
}
