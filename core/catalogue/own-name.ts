import type { CustomType } from '../case/custom-type.ts';

/** How a case calls something it added to the catalogue: the name is case data and stands in no locale. */
export interface OwnName extends Pick<CustomType, 'label' | 'translations'> {
  /** For several of them, in languages that have another word for that. */
  readonly many?: NonNullable<Extract<CustomType, { kind: 'entity' }>['many']>;
}

/** The name apart from the rest of a row. */
export function ownName({ label, translations, many }: OwnName): OwnName {
  return { label, ...(translations && { translations }), ...(many && { many }) };
}

/** The name in a language for several of them, which is the name itself where there is no other. */
export function nameOfMany({ label, translations, many }: OwnName, language: 'id' | 'en'): string {
  return many?.[language] ?? translations?.[language] ?? label;
}
