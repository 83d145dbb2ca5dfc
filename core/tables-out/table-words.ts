import type { CaseRows } from '../case/case-rows.ts';
import { codeOf } from '../case/custom-type.ts';
import type { TableLanguage } from '../formats/own-table/column-words.ts';

type Words = Readonly<Record<string, string>>;

/** In which language tables are headed, and what types and properties are called in it, by their ids. */
export interface TableWords {
  readonly language: TableLanguage;
  readonly entityTypes: Words;
  readonly linkTypes: Words;
  readonly properties: Words;
}

/** The words with those of the types and properties that the case added itself. */
export function withOwnWords(words: TableWords, rows: CaseRows): TableWords {
  const { language } = words;
  const own = [...rows.rows('types').values()].map(
    (row) => [row.kind, codeOf(row), row.translations?.[language] ?? row.label] as const,
  );
  const of = (kind: string) =>
    Object.fromEntries(own.flatMap(([is, code, word]) => (is === kind ? [[code, word]] : [])));
  return {
    language,
    entityTypes: { ...words.entityTypes, ...of('entity') },
    linkTypes: { ...words.linkTypes, ...of('link') },
    properties: { ...words.properties, ...of('property') },
  };
}
