import type { CustomType } from '../case/custom-type.ts';

/** How a case calls something it added to the catalogue: the name is case data and stands in no locale. */
export type OwnName = Pick<CustomType, 'label' | 'translations'>;

/** The name apart from the rest of a row. */
export function ownName({ label, translations }: OwnName): OwnName {
  return { label, ...(translations && { translations }) };
}
