import type { Identifier } from '../case/identifier.ts';
import { nameFinder, type NamePlace, withoutNames } from './hide-names.ts';
import { maskedTitle, type ProtectedPerson } from './protected-person.ts';

/** Somebody to whom protected people must not be named: the words for these, and whom of them they have opened. */
export interface MaskedReader extends Readonly<Record<ProtectedPerson['ring'], string>> {
  readonly revealed: Iterable<Identifier>;
}

interface Named {
  readonly label: string;
  readonly translations?: Readonly<Record<string, string>> | undefined;
}

/** Who must not be named to a reader, what they are called instead, and where in a text they are named. */
export interface ReaderMasking {
  readonly isMasked: (item: Identifier) => boolean;
  /** Undefined for whoever may be named. */
  readonly titleById: (id: Identifier) => string | undefined;
  readonly namesIn: (text: string) => readonly NamePlace[];
  /** A text without the names of those who must not be named. */
  readonly hide: (text: string) => string;
  /** The same row under what it is called: who is masked has no name in any other language either. */
  readonly named: <Row extends Named & { readonly id: Identifier }>(row: Row) => Row;
}

/** The masking of one reader; nobody is masked for null. */
export function readerMasking(
  reader: MaskedReader | null | undefined,
  people: readonly ProtectedPerson[],
): ReaderMasking {
  const revealed = new Set(reader?.revealed);
  const hidden = reader ? people.filter(({ id }) => !revealed.has(id)) : [];
  const wordOf = (ring: ProtectedPerson['ring']) => reader?.[ring] ?? '';
  const titles = new Map(hidden.map((person) => [person.id, maskedTitle(person, wordOf)]));
  const namesIn = nameFinder(
    hidden.flatMap(({ id, names }) => names.map((name) => ({ name, instead: titles.get(id) ?? '' }))),
  );
  const hide = (text: string) => withoutNames(text, namesIn(text));
  const titleById = (id: Identifier) => titles.get(id);
  return {
    ...{ namesIn, hide, titleById },
    isMasked: (item) => titles.has(item),
    named: hidden.length === 0 ? (row) => row : (row) => renamed(row, titleById(row.id), hide),
  };
}

function renamed<Row extends Named>(
  row: Row,
  title: string | undefined,
  hide: (text: string) => string,
): Row {
  const { translations, ...rest } = row;
  if (title !== undefined) return { ...rest, label: title } as Row;
  const named = { ...row, label: hide(row.label) };
  if (!translations) return named;
  const texts = Object.entries(translations).map(([language, text]) => [language, hide(text)]);
  return { ...named, translations: Object.fromEntries(texts) as Record<string, string> };
}
