import type { OwnName } from '../../../core/catalogue/own-name.ts';

/** What a type is called in both languages; one may be empty. */
export interface TypeNames {
  readonly id: string;
  readonly en: string;
  /** Several of them, in languages that have another word for that. */
  readonly many: NonNullable<OwnName['many']>;
}

type Language = 'id' | 'en';

/** The names a form begins with; a name without translations stands in the language on screen. */
export function namesOf(own: OwnName | undefined, language: Language): TypeNames {
  if (!own) return { id: '', en: '', many: {} };
  const { label, translations = {}, many = {} } = own;
  const { id = '', en = '' } = translations;
  const alone = id === '' && en === '' && { [language]: label };
  return { id, en, ...alone, many };
}

/** The name as a row has it: that in the language on screen where there is one, both where there are two. */
export function nameIn({ id, en, many }: TypeNames, language: Language): OwnName {
  const names = { id: id.trim(), en: en.trim() };
  const label = names[language] || names.id || names.en;
  const ofMany = Object.entries(many).filter(([, name]) => name.trim() !== '');
  return {
    label,
    ...(names.id !== '' && names.en !== '' && { translations: names }),
    ...(ofMany.length > 0 && {
      many: Object.fromEntries(ofMany.map(([of, name]) => [of, name.trim()])),
    }),
  };
}
