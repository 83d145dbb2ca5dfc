import type { Identifier } from '../../../core/case/identifier.ts';
import { fail, succeed } from '../../../core/case/problem.ts';
import type { Score } from '../../../core/contract/views.ts';
import { induce } from '../../../core/measures/induce.ts';
import { measureById } from '../../../core/measures/measures.ts';
import type { CaseStore } from '../../stores/case-store.ts';
import { maskingOf } from '../reader-masking.ts';
import type { Handler } from './handler.ts';

/** Scores of all entities in scope, highest first, equal ones by label. */
export const measure: Handler<'measure'> = async (
  { measure: id, direction, scope = {}, masked },
  { session, tools, signal, progress },
) => {
  if (!measureById(id)) return fail('unknown-measure', { details: { measure: id } });
  const { store } = session;
  const { chart, entities } = scope;
  const whole = await store.topology(chart === undefined ? {} : { chart });
  const topology = entities ? induce(whole, new Set(entities)) : whole;
  const revision = store.revision();
  const scores = await tools.pool.run(
    { kind: 'measure', measure: id, direction, topology },
    { signal, onProgress: (done) => progress(done, 'measuring') },
  );
  if (!scores.ok) return scores;
  const { named } = await maskingOf(session, masked);
  const told = await scoresOf(store, topology.entities, scores.value);
  return succeed({ measure: id, revision, scores: told.map(named).toSorted(byScore) });
};

async function scoresOf(
  store: CaseStore,
  ids: readonly Identifier[],
  scores: Float64Array,
): Promise<Score[]> {
  const positions = new Map(ids.map((id, position) => [id, position]));
  const rows = await store.rows('entities', ids);
  return rows.map(({ id, label, type }) => {
    const score = scores[positions.get(id) ?? -1] ?? 0;
    return { id, label, type, score };
  });
}

function byScore(a: Score, b: Score): number {
  return b.score - a.score || byText(a.label, b.label) || byText(a.id, b.id);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
