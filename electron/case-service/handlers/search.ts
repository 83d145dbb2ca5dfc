import { succeed } from '../../../core/case/problem.ts';
import type { Handler } from './handler.ts';

/** Entities whose label or values contain the words, best first. */
export const search: Handler<'search'> = async ({ text, limit }, { session: { store } }) => {
  const { total, hits } = await store.search({ text }, { offset: 0, limit });
  const rows = await store.rows('entities', [...new Set(hits.map(({ entity }) => entity))]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return succeed({
    total,
    hits: hits.flatMap((hit) => {
      const row = byId.get(hit.entity);
      return row ? [{ ...hit, type: row.type, label: row.label }] : [];
    }),
  });
};
