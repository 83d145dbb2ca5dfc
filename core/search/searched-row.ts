import type { Identifier } from '../case/identifier.ts';
import type { Row } from '../case/tables.ts';

/** What can be found, in the order of their tables. */
export const searchKinds = ['entity', 'link', 'source', 'note'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** The table that holds each kind. */
export const tableOfKind = { entity: 'entities', link: 'links', source: 'sources', note: 'notes' } as const;
export type SearchedTable = (typeof tableOfKind)[SearchKind];

/** One text of a row under the property it stands in; names stand under `label`. */
export interface SearchedField {
  readonly property: string;
  readonly text: string;
}

/** What the index keeps of a row. */
export interface SearchedRow {
  readonly id: Identifier;
  /** Type of an entity or link, kind of a source or note. */
  readonly type: string;
  /** The label first, then its translations, then the rest. */
  readonly fields: readonly SearchedField[];
}

type Named = Pick<Row<'entities'>, 'label' | 'translations'>;

const readers: { readonly [K in SearchKind]: (row: Row<(typeof tableOfKind)[K]>) => SearchedRow } = {
  entity: (row) => ({ id: row.id, type: row.type, fields: [...names(row), ...row.values] }),
  link: (row) => ({ id: row.id, type: row.type, fields: [...names(row), ...amount(row), ...row.values] }),
  source: (row) => ({
    ...{ id: row.id, type: row.kind },
    fields: [...names(row), ...given('reference', row.reference), ...given('text', row.text)],
  }),
  note: (row) => ({ id: row.id, type: row.kind, fields: names(row) }),
};

/** The texts of a row in which search looks. */
export function searchedRow<K extends SearchKind>(kind: K, row: Row<(typeof tableOfKind)[K]>): SearchedRow {
  return readers[kind](row);
}

/** 0 for a name, 1 for another name or a reference, 2 for everything else. */
export function weightOf(property: string): number {
  if (property === 'label') return 0;
  return ['name', 'alias', 'reference'].includes(property) ? 1 : 2;
}

function names({ label, translations = {} }: Named): SearchedField[] {
  return [label, ...Object.values(translations)].map((text) => ({ property: 'label', text }));
}

function amount({ money }: Row<'links'>): SearchedField[] {
  return money ? [{ property: 'money', text: `${money.currency} ${money.amount}` }] : [];
}

function given(property: string, text: string | undefined): SearchedField[] {
  return text === undefined ? [] : [{ property, text }];
}
