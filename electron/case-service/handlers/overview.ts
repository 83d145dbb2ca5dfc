import { fail, succeed } from '../../../core/case/problem.ts';
import { chartContents } from '../chart-contents.ts';
import { chartOverview } from '../chart-overview.ts';
import type { Handler } from './handler.ts';

/** A whole chart as bare numbers. */
export const overview: Handler<'overview'> = async ({ chart: id }, { session: { store } }) => {
  const seen = await chartOverview(store, id);
  if (!seen) return fail('row-missing', { details: { table: 'charts', row: id } });
  return succeed({ revision: store.revision(), ...seen });
};

/** What one chart draws of some of its entities; those that do not stand on it are passed over. */
export const chartPart: Handler<'chart-part'> = async ({ chart: id, entities }, { session: { store } }) => {
  const contents = await chartContents(store, id, entities);
  if (!contents) return fail('row-missing', { details: { table: 'charts', row: id } });
  return succeed({ revision: store.revision(), ...contents });
};
