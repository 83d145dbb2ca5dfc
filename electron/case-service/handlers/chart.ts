import { fail, succeed } from '../../../core/case/problem.ts';
import { chartContents } from '../chart-contents.ts';
import type { Handler } from './handler.ts';

/** Everything that one chart draws. */
export const chart: Handler<'chart'> = async ({ chart: id }, { session: { store } }) => {
  const contents = await chartContents(store, id);
  if (!contents) return fail('row-missing', { details: { table: 'charts', row: id } });
  return succeed({ revision: store.revision(), ...contents });
};
