import { tableWords } from './table-words.ts';
import { type Language, translations } from './words.ts';

const languages: readonly Language[] = ['id', 'en'];
const words = new Map<Language, ReturnType<typeof tableWords>>();

/** What of the catalogue has names in every language. */
type Named = 'entityTypes' | 'linkTypes' | 'properties';

/** What the catalogue calls something, in every language; none of what only the case knows. */
export function catalogueNames(what: Named, id: string): readonly string[] {
  return languages.flatMap((language) => wordsIn(language)[what][id] ?? []);
}

/** Every id of a part of the catalogue. */
export function catalogueIds(what: Named): readonly string[] {
  return Object.keys(wordsIn('en')[what]);
}

function wordsIn(language: Language): ReturnType<typeof tableWords> {
  const known = words.get(language) ?? tableWords({ language, translate: translations(language) });
  words.set(language, known);
  return known;
}
