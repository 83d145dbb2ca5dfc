import type { Entity } from '../../../core/case/entity.ts';
import { succeed } from '../../../core/case/problem.ts';
import type { ReaderMasking } from '../../../core/catalogue/reader-masking.ts';
import { isTelling } from '../../../core/catalogue/telling.ts';
import type { Row } from '../../../core/case/tables.ts';
import type { SearchHitView } from '../../../core/contract/views.ts';
import type { MarkedText } from '../../../core/search/excerpt.ts';
import type { FoundRow } from '../../../core/search/search-index.ts';
import { type SearchedTable, searchKinds, tableOfKind } from '../../../core/search/searched-row.ts';
import { maskedExcerpt } from '../../../core/search/masked-excerpt.ts';
import type { CaseStore } from '../../stores/case-store.ts';
import { maskingOf } from '../reader-masking.ts';
import type { Handler } from './handler.ts';

/** Rows in which the words stand or something like them, best first, with their names; long texts are cut. */
export const search: Handler<'search'> = async ({ masked, limit, ...wish }, { session }) => {
  const { store } = session;
  const { hits, ...counts } = await store.search(wish, { offset: 0, limit });
  const rows = await rowsOf(store, hits);
  const ends = await endsOf(store, rows);
  const masking = await maskingOf(session, masked);
  return succeed({
    ...counts,
    hits: hits.flatMap((hit) => {
      const row = rows.get(hit.id);
      if (!row) return [];
      return [
        {
          ...hit,
          ...nameOf(masking.named(row)),
          ...surroundings(row, ends, masking),
          ...shown(hit, masking),
        },
      ];
    }),
  });
};

type Rows = ReadonlyMap<string, Row<SearchedTable>>;

async function rowsOf(store: CaseStore, hits: readonly FoundRow[]): Promise<Rows> {
  const lists = await Promise.all(
    searchKinds.map((kind) => {
      const ids = hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
      return store.rows(tableOfKind[kind], ids);
    }),
  );
  return new Map(lists.flat().map((row) => [row.id, row]));
}

async function endsOf(store: CaseStore, rows: Rows): Promise<ReadonlyMap<string, Entity>> {
  const ids = [...rows.values()].flatMap((row) => ('from' in row ? [row.from, row.to] : []));
  const ends = await store.rows('entities', [...new Set(ids)]);
  return new Map(ends.map((row) => [row.id, row]));
}

/** What tells one link or note from others of the same name. */
function surroundings(
  row: Row<SearchedTable>,
  entities: ReadonlyMap<string, Entity>,
  { named }: ReaderMasking,
): Pick<SearchHitView, 'ends' | 'about'> {
  if ('about' in row) return { about: row.about.map((subject) => subject.row) };
  if (!('from' in row)) return {};
  const ends = [entities.get(row.from), entities.get(row.to)];
  return { ends: ends.flatMap((end) => (end ? [{ id: end.id, ...nameOf(named(end)) }] : [])) };
}

/** The text that was found, without names; of what tells who somebody masked is, what they are called instead. */
function shown({ id, property, text, ranges }: FoundRow, masking: ReaderMasking): MarkedText {
  const title = masking.titleById(id);
  const told =
    title !== undefined && isTelling(property) ? { start: 0, end: text.length, instead: title } : null;
  return maskedExcerpt({ text, ranges }, told ? [told] : masking.namesIn(text));
}

function nameOf({ label, translations }: Pick<Entity, 'label' | 'translations'>) {
  return translations ? { label, translations } : { label };
}
