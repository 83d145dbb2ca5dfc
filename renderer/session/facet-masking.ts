import i18next from 'i18next';

import { readerMasking } from '../../core/catalogue/reader-masking.ts';
import type { FacetMasking } from '../../core/facets/facet.ts';
import { maskedFor } from './masked-for.ts';
import type { Session } from './session.ts';

type Around = Pick<Session, 'settings' | 'revealed' | 'protectedPeople'>;

interface Known extends Pick<Around, 'revealed' | 'protectedPeople'> {
  readonly language: string;
  readonly masking: FacetMasking;
}

let last: Known | null = null;

/** Whose values and names conditions must not meet on this screen; the same object until that changes. */
export function facetMasking(around: Around): FacetMasking | undefined {
  const { revealed, protectedPeople } = around;
  const reader = maskedFor(around);
  if (!reader || protectedPeople.length === 0) return undefined;
  const { language } = i18next;
  const isKnown =
    last?.revealed === revealed && last.protectedPeople === protectedPeople && last.language === language;
  if (!last || !isKnown)
    last = { revealed, protectedPeople, language, masking: readerMasking(reader, protectedPeople) };
  return last.masking;
}
