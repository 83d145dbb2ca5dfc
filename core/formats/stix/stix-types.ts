import { unspecifiedLink } from '../../catalogue/link-types.ts';

/** Our types for objects that mean the same or nearly so; every other object keeps its own type. */
const entityTypes: ReadonlyMap<string, string> = new Map([
  ['location', 'place'],
  ['incident', 'event'],
  ['report', 'document'],
  ['note', 'document'],
  ['user-account', 'online-account'],
  // of a set of extensions that many exchange
  ['cryptocurrency-wallet', 'wallet'],
  ['bank-account', 'account'],
  ['phone-number', 'phone'],
]);

const identityTypes: ReadonlyMap<string, string> = new Map([
  ['individual', 'person'],
  ['group', 'group'],
  ['class', 'group'],
  ['organization', 'organisation'],
]);

/** What an object is to us; whether a threat actor is one person or many, for instance, no file says. */
export function entityTypeFor(type: string, identityClass: string | undefined, hasAddress: boolean): string {
  if (type === 'identity') return identityTypes.get(identityClass ?? '') ?? type;
  if (type === 'location' && hasAddress) return 'address';
  return entityTypes.get(type) ?? type;
}

/** Our types for verbs of relationships; every other verb is a type as it is. */
export const linkTypeOf: ReadonlyMap<string, string> = new Map([['related-to', unspecifiedLink]]);

/** Our properties for those that mean the same, by our type. */
export const propertyNames: ReadonlyMap<string, string> = new Map([
  ['aliases', 'alias'],
  ['latitude', 'lat'],
  ['longitude', 'lon'],
  ['street_address', 'address'],
  ['account_login', 'handle'],
  ['account_type', 'platform'],
]);

/** Properties that name an object, best first. */
export const captions: readonly string[] = [
  ...['name', 'value', 'display_name', 'account_login', 'user_id', 'abstract', 'subject', 'street_address'],
  ...['city', 'administrative_area', 'country', 'path', 'number', 'address', 'pattern'],
];

/** Objects that say how others are to be read, and are no entities. */
export const carriers: ReadonlySet<string> = new Set([
  ...['marking-definition', 'extension-definition', 'language-content'],
]);

/** Objects that need a name and nothing else, so that entities of these types leave as what they are. */
export const namedTypes: ReadonlySet<string> = new Set([
  ...['threat-actor', 'intrusion-set', 'campaign', 'attack-pattern', 'infrastructure', 'tool'],
  ...['course-of-action', 'vulnerability', 'incident'],
]);
