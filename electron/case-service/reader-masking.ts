import type { Identifier } from '../../core/case/identifier.ts';
import { nameFinder, type NamePlace, withoutNames } from '../../core/catalogue/hide-names.ts';
import { maskedTitle, type ProtectedPerson } from '../../core/catalogue/protected-person.ts';
import type { MaskedFor } from '../../core/contract/masked-for.ts';
import type { FacetMasking } from '../../core/facets/facet.ts';
import type { CaseSession } from './case-session.ts';
import { ProtectedPeople } from './protected-people.ts';

/** Who must not be named to a reader, what they are called instead, and where in a text they are named. */
export interface ReaderMasking extends FacetMasking {
  readonly titleById: (id: Identifier) => string | undefined;
  readonly namesIn: (text: string) => readonly NamePlace[];
}

/** The masking of one reader; nobody is masked for null. */
export function readerMasking(
  masked: MaskedFor | null | undefined,
  people: readonly ProtectedPerson[],
): ReaderMasking {
  const revealed = new Set(masked?.revealed);
  const hidden = masked ? people.filter(({ id }) => !revealed.has(id)) : [];
  const wordOf = (ring: ProtectedPerson['ring']) => masked?.[ring] ?? '';
  const titles = new Map(hidden.map((person) => [person.id, maskedTitle(person, wordOf)]));
  const namesIn = nameFinder(
    hidden.flatMap(({ id, names }) => names.map((name) => ({ name, instead: titles.get(id) ?? '' }))),
  );
  return {
    namesIn,
    titleById: (id) => titles.get(id),
    isMasked: (item) => titles.has(item),
    hide: (text) => withoutNames(text, namesIn(text)),
  };
}

/** The same from the case as it is now, for those who were deleted from it too. */
export async function maskingOf(
  session: CaseSession,
  masked: MaskedFor | null | undefined,
): Promise<ReaderMasking> {
  if (!masked) return readerMasking(null, []);
  const people = await ProtectedPeople.of(session);
  await people.complete;
  return readerMasking(masked, people.people);
}
