import type { OwnName } from '../../../core/catalogue/own-name.ts';

/** What a type is called in both languages; one may be empty. */
export interface TypeNames {
  readonly id: string;
  readonly en: string;
}

type Language = keyof TypeNames;

/** The names a form begins with; a name without translations stands in the language on screen. */
export function namesOf(own: OwnName | undefined, language: Language): TypeNames {
  const { id = '', en = '' } = own?.translations ?? {};
  return { id, en, ...(id === '' && en === '' && { [language]: own?.label ?? '' }) };
}

/** The name as a row has it: that in the language on screen where there is one, both where there are two. */
export function nameIn({ id, en }: TypeNames, language: Language): OwnName {
  const names = { id: id.trim(), en: en.trim() };
  const label = names[language] || names.id || names.en;
  return names.id === '' || names.en === '' ? { label } : { label, translations: names };
}
