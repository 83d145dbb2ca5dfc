import type { Said } from '../teller.ts';
import { childText } from '../xml/xml-frames.ts';
import type { XmlTree } from '../xml/xml-tree.ts';

/** Longest text that names a party; whatever is longer names nobody. */
const longestName = 300;

/** A text that names something: neither punctuation nor longer than any name. */
function named(text: string | undefined): string | undefined {
  return text !== undefined && text.length <= longestName && /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}

/** The text of a child that names something. */
export function namedChild(tree: XmlTree, name: string): string | undefined {
  return named(childText(tree, name));
}

/** First, middle and last name; one that stands there twice, or is none, was put there to fill the form. */
export function personName(tree: XmlTree): string | undefined {
  const parts = ['first_name', 'middle_name', 'last_name']
    .flatMap((name) => namedChild(tree, name) ?? [])
    .filter((part) => !/^(x+|nn|n\/a)$/i.test(part));
  const small = parts.map((part) => part.toLowerCase());
  return parts.filter((_, index) => small.indexOf(small[index] ?? '') === index).join(' ') || undefined;
}

/** Dates that stand for none. */
const noDates: ReadonlySet<string> = new Set(['1900-01-01', '1753-01-01']);

/** Sixteen digits of an Indonesian are a NIK; a date that stands for none is no date of birth. */
export function meant(said: Said, person: XmlTree): Said {
  const { property, text } = said;
  const isIndonesian = childText(person, 'nationality1') === 'ID';
  if ((property === 'id_number' || property === 'ssn') && isIndonesian && /^\d{16}$/.test(text))
    return { ...said, property: 'nik' };
  return property === 'birthDate' && noDates.has(text) ? { ...said, property: 'birthdate' } : said;
}

/** What a person is known by, best first. */
const numbers = ['nik', 'id_number', 'ssn', 'passport'] as const;

/** By what a person is the same as another: a number, else name and date of birth; without them nobody is. */
export function personIdentity(
  name: string | undefined,
  said: readonly Said[],
): { readonly key: string | undefined; readonly sameBy: readonly string[] } {
  const first = (wanted: string) => named(said.find(({ property }) => property === wanted)?.text);
  for (const property of numbers) {
    const number = first(property);
    if (number !== undefined) return { key: `${property} ${number}`, sameBy: [property] };
  }
  const born = first('birthDate');
  const key = name === undefined || born === undefined ? undefined : `person ${name} ${born}`;
  return { key, sameBy: ['name', 'birthDate'] };
}

/** The same of an organisation: its registration, else its name, each in its country. */
export function entityIdentity(tree: XmlTree): ReturnType<typeof personIdentity> {
  const number = namedChild(tree, 'incorporation_number');
  const country = namedChild(tree, 'incorporation_country_code');
  const name = number ?? namedChild(tree, 'name');
  const first = number === undefined ? 'name' : 'registrationNumber';
  return {
    key: name === undefined ? undefined : `entity ${first} ${name} ${country ?? ''}`,
    sameBy: [first, ...(country === undefined ? [] : ['registrationCountry'])],
  };
}

/** What names the institution that keeps an account, best first, with our property. */
const institutions = [
  ['institution_code', 'bankCode'],
  ['swift', 'bic'],
  ['institution_name', 'bank'],
] as const;

/** The same of an account: its number at its institution. */
export function accountIdentity(tree: XmlTree): ReturnType<typeof personIdentity> {
  const account = namedChild(tree, 'account');
  const number = account ?? namedChild(tree, 'iban');
  const at = institutions.find(([name]) => namedChild(tree, name) !== undefined);
  const institution = at ? (namedChild(tree, at[0]) ?? '') : '';
  return {
    key: number === undefined ? undefined : `account ${number} ${institution}`,
    sameBy: [account === undefined ? 'iban' : 'number', ...(at ? [at[1]] : [])],
  };
}
