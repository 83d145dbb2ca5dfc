import type { Said } from '../teller.ts';
import { leavesOf } from '../xml/xml-leaves.ts';
import type { XmlTree } from '../xml/xml-tree.ts';

/** Our properties for elements that mean the same. */
const properties: ReadonlyMap<string, string> = new Map([
  ['birthdate', 'birthDate'],
  ['passport_number', 'passport'],
  ['nationality1', 'nationality'],
  ['nationality2', 'nationality'],
  ['nationality3', 'nationality'],
  ['account', 'number'],
  ['institution_name', 'bank'],
  ['institution_code', 'bankCode'],
  ['swift', 'bic'],
  ['currency_code', 'currency'],
  ['account_name', 'holderName'],
  ['incorporation_number', 'registrationNumber'],
  ['incorporation_country_code', 'registrationCountry'],
  ['business', 'activity'],
  ['tph_number', 'number'],
  ['country_code', 'country'],
  ['latitude', 'lat'],
  ['longitude', 'lon'],
]);

/**
 * Everything an element says, a text for every element without others in it, named by its path; `taken` children are
 * told otherwise. A date at midnight is a day, since the form has no place for a day alone.
 */
export function saidIn(tree: XmlTree, taken: ReadonlySet<string> = new Set()): Said[] {
  return leavesOf(tree, taken).map(({ path, text, line }) => ({
    ...{ property: propertyFor(path), text: dayOr(text), line },
  }));
}

/** The day of a time at midnight; any other text as it is. */
export function dayOr(text: string): string {
  return text.replace(/^(\d{4}-\d\d-\d\d)T00:00:00(?:\.0{1,9})?$/, '$1');
}

/** Coordinates are one level down. */
function propertyFor(path: string): string {
  return properties.get(path.replace(/^geo_location\./, '')) ?? path;
}
