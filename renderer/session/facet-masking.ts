import i18next from 'i18next';

import { nameHider } from '../../core/catalogue/hide-names.ts';
import { maskedTitle } from '../../core/catalogue/protected-person.ts';
import type { FacetMasking } from '../../core/facets/facet.ts';
import type { Session } from './session.ts';

type Around = Pick<Session, 'settings' | 'revealed' | 'protectedPeople'>;

interface Known extends Pick<Around, 'revealed' | 'protectedPeople'> {
  readonly language: string;
  readonly masking: FacetMasking;
}

let last: Known | null = null;

/** Whose values and names conditions must not meet on this screen; the same object until that changes. */
export function facetMasking({ settings, revealed, protectedPeople }: Around): FacetMasking | undefined {
  if (!settings.masking || protectedPeople.length === 0) return undefined;
  const { language } = i18next;
  const isKnown =
    last?.revealed === revealed && last.protectedPeople === protectedPeople && last.language === language;
  if (!last || !isKnown)
    last = { revealed, protectedPeople, language, masking: maskingOf({ revealed, protectedPeople }) };
  return last.masking;
}

function maskingOf({
  revealed,
  protectedPeople,
}: Pick<Around, 'revealed' | 'protectedPeople'>): FacetMasking {
  const hidden = protectedPeople.filter(({ id }) => !revealed.has(id));
  const ids = new Set(hidden.map(({ id }) => id));
  const names = hidden.flatMap((person) => {
    const instead = maskedTitle(person, (ring) => i18next.t(`catalogue:roleRings.${ring}`));
    return person.names.map((name) => ({ name, instead }));
  });
  return { isMasked: (item) => ids.has(item), hide: nameHider(names) };
}
