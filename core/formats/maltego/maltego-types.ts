/** Our types for those of Maltego's library; every other one is a type as Maltego calls it, without `maltego.`. */
const entityTypes: ReadonlyMap<string, string> = new Map([
  ['Person', 'person'],
  ['Company', 'organisation'],
  ['Organization', 'organisation'],
  ['PhoneNumber', 'phone'],
  ['Location', 'place'],
  ['Country', 'place'],
  ['City', 'place'],
  ['Region', 'place'],
  ['GPS', 'place'],
  ['CircularArea', 'place'],
  ['BankAccount', 'account'],
  ['Vehicle', 'vehicle'],
  ['Car', 'vehicle'],
  ['Device', 'device'],
  ['Document', 'document'],
  ['Event', 'event'],
  ['Group', 'group'],
  ['EmailAddress', 'online-account'],
  ['Facebook', 'online-account'],
  ['Twitter', 'online-account'],
  ['BTCAddress', 'wallet'],
  ['BitcoinAddress', 'wallet'],
  ['CryptocurrencyWallet', 'wallet'],
]);

/** Types of Maltego that mean the very same as ours. */
const same: ReadonlySet<string> = new Set([
  ...['Person', 'Organization', 'PhoneNumber', 'Location', 'BankAccount', 'Vehicle', 'Device', 'Document'],
  ...['Event', 'Group', 'CryptocurrencyWallet'],
]);

/** Our properties for those of Maltego that mean the same. */
const properties: ReadonlyMap<string, string> = new Map([
  ['person.fullname', 'name'],
  ['person.fullnamenames', 'name'],
  ['person.name', 'name'],
  ['location.name', 'name'],
  ['phonenumber', 'number'],
  ['bankaccount.number', 'number'],
  ['country', 'country'],
  ['latitude', 'lat'],
  ['longitude', 'lon'],
  ['affiliation.network', 'platform'],
  ['affiliation.profile-url', 'url'],
  ['email', 'handle'],
  ['url', 'url'],
  ['alias', 'alias'],
]);

/** Properties that hold what an entity of Maltego is known by, best first. */
export const captions: readonly string[] = [
  ...['properties.value', 'person.fullname', 'person.fullnamenames', 'person.name', 'phonenumber', 'email'],
  ...['location.name', 'title', 'fqdn', 'ipv4-address', 'ipv6-address', 'website', 'short-title', 'url'],
  ...['alias', 'as.number', 'text', 'ipv4-range', 'properties.hash', 'bankaccount.number', 'description'],
];

/** What an entity is to us; `isNarrower` where its own type says more. */
export function entityTypeFor(type: string): { readonly type: string; readonly isNarrower: boolean } {
  const name = type.replace(/^maltego\.(affiliation\.)?/, '');
  const known =
    entityTypes.get(name) ?? (/^maltego\.affiliation\./.test(type) ? 'online-account' : undefined);
  return { type: known ?? name, isNarrower: known !== undefined && !same.has(name) };
}

/** What a property is called with us. */
export function propertyFor(name: string): string {
  return properties.get(name) ?? name;
}
