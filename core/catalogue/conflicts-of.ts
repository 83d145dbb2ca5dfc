import type { Entity, Value } from '../case/entity.ts';
import { momentsOverlap } from './moments-overlap.ts';

/**
 * Properties of which one thing has one value at most, so that two different ones cannot both be right. All others
 * (alias, role, phone, activity, kind of an event ...) may hold several.
 */
const singleValued: ReadonlySet<string> = new Set([
  'address',
  'bic',
  'birthDate',
  'colour',
  'country',
  'countryOfOrigin',
  'currency',
  'director',
  'flag',
  'holderName',
  'imei',
  'imo',
  'issuer',
  'issuingCountry',
  'mmsi',
  'name',
  'nationality',
  'nik',
  'npwp',
  'number',
  'plate',
  'promisedPay',
  'registrationCountry',
  'registrationNumber',
  'residence',
  'subscriberName',
  'substance',
  'tandaSelar',
  'time',
  'vin',
  'weightKg',
]);

const moments: ReadonlySet<string> = new Set(['birthDate', 'time']);

/** Properties on which the sources of an entity contradict each other. */
export function conflictsOf(entity: Entity): string[] {
  const seen = new Map<string, Value[]>();
  const conflicts = new Set<string>();
  for (const value of entity.values) {
    if (!singleValued.has(value.property)) continue;
    const earlier = seen.get(value.property) ?? [];
    if (earlier.some((other) => contradict(other, value))) conflicts.add(value.property);
    seen.set(value.property, [...earlier, value]);
  }
  return [...conflicts];
}

/** Different sources, and they cannot both be right. */
function contradict(left: Value, right: Value): boolean {
  const sources = new Set([...left.citations, ...right.citations].map(({ source }) => source));
  return sources.size >= 2 && disagree(left.property, left.text, right.text);
}

/** Whether two texts cannot both be right of one thing: neither the same words nor moments that can be the same. */
export function disagree(property: string, left: string, right: string): boolean {
  if (!singleValued.has(property) || plain(left) === plain(right)) return false;
  return !(moments.has(property) && momentsOverlap(left, right));
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
