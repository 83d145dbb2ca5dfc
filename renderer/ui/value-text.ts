import { showMoment } from './show-moment.ts';
import type { Names } from './use-names.ts';

const countries: ReadonlySet<string> = new Set([
  'country',
  'countryOfOrigin',
  'flag',
  'issuer',
  'issuingCountry',
  'nationality',
  'registrationCountry',
  'residence',
]);
const moments: ReadonlySet<string> = new Set(['birthDate', 'time']);
const identifiers: ReadonlySet<string> = new Set([
  'bankCode',
  'bic',
  'containerNumber',
  'handle',
  'iban',
  'imei',
  'imo',
  'lat',
  'lon',
  'mmsi',
  'mrz',
  'nik',
  'npwp',
  'number',
  'passport',
  'plate',
  'registrationNumber',
  'tandaSelar',
  'url',
  'vin',
]);
/** A value in the reader's words: codes of countries and roles by name, moments as dates; all else as its source wrote it. */
export function valueText(property: string, text: string, names: Names): string {
  if (property === 'role') return names.role(text);
  if (moments.has(property) || names.holds(property) === 'date') return showMoment(text, names.language);
  return countries.has(property) ? names.country(text) : text;
}

/** Whether a property holds what an analyst compares digit by digit. */
export function isIdentifier(property: string, { holds }: Pick<Names, 'holds'>): boolean {
  return identifiers.has(property) || holds(property) === 'identifier';
}

/** Whether values of a property are codes that are shown by what they stand for. */
export function isCoded(property: string): boolean {
  return property === 'role' || countries.has(property);
}
