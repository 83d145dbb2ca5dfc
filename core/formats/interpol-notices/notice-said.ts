import { memberOf, textOf, textsOf } from '../json/json-members.ts';
import type { JsonObject } from '../json/parse-json.ts';
import type { Said } from '../teller.ts';

/** Our properties for members that mean the same. */
const properties: ReadonlyMap<string, string> = new Map([
  ['nationalities', 'nationality'],
  ['sex_id', 'sex'],
  ['place_of_birth', 'birthPlace'],
  ['country_of_birth_id', 'birthCountry'],
  ['eyes_colors_id', 'eyeColour'],
  ['hairs_id', 'hairColour'],
  ['languages_spoken_ids', 'language'],
  ['distinguishing_marks', 'distinguishingMarks'],
  ['also_known_as', 'alias'],
  ['formerly_known_as', 'alias'],
  ['adresses', 'address'],
]);

/** Told otherwise, or nothing but addresses on the network. */
const taken: ReadonlySet<string> = new Set([
  ...['_links', '_embedded', 'arrest_warrants', 'date_of_birth', 'aliases', 'type', 'notice_type'],
]);

/** Measures of nobody: what is not known is 0 there. */
const measures: ReadonlySet<string> = new Set(['height', 'weight']);

/** Everything a notice says of its subject, a text for every value; a hyphen and an empty list say nothing. */
export function saidOf(notice: JsonObject): Said[] {
  const said = notice.members
    .filter(([name]) => !taken.has(name))
    .flatMap(([name, value]) =>
      textsOf(value).map(({ text, line }) => ({ property: properties.get(name) ?? name, text, line })),
    )
    .filter(({ property, text }) => text.trim() !== '-' && !(measures.has(property) && Number(text) === 0))
    .flatMap(splitAliases);
  const birth = memberOf(notice, 'date_of_birth');
  const born = textOf(birth);
  if (!birth || born === undefined) return said;
  const date = birthDate(born);
  return date === undefined ? said : [{ property: 'birthDate', text: date, line: birth.line }, ...said];
}

/** Lists of names are written with semicolons. */
function splitAliases(one: Said): Said[] {
  if (one.property !== 'alias') return [one];
  return one.text.split(';').map((text) => ({ ...one, text: text.trim() }));
}

/** `1975/00/00` as `1975`, `1985/03/00` as `1985-03`, `0000/00/00` as nothing; another form stays what it is. */
function birthDate(text: string): string | undefined {
  const [, year, month = '00', day = '00'] =
    /^(\d{4})(?:[/-](\d\d)(?:[/-](\d\d))?)?$/.exec(text.trim()) ?? [];
  if (year === undefined) return text;
  if (year === '0000') return undefined;
  if (month === '00') return year;
  return day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
}

/** The name of a person, forename first, as on a passport of most countries; both parts stay values. */
export function nameOf(notice: JsonObject): string | undefined {
  const [forename, name] = ['forename', 'name'].map((member) => {
    const text = textOf(memberOf(notice, member))?.trim();
    return text === '-' ? '' : (text ?? '');
  });
  return [forename, name].filter((part) => part !== '').join(' ') || undefined;
}
