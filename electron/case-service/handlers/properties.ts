import { succeed } from '../../../core/case/problem.ts';
import { CaseTables } from '../case-tables.ts';
import type { Handler } from './handler.ts';

/** The names of all properties that entities have values of, then of those that only links have. */
export const properties: Handler<'properties'> = async (_, { session }) => {
  const tables = CaseTables.of(session);
  const { store } = session;
  const [ofEntities, ofLinks] = (['entities', 'links'] as const).map(async (kind) =>
    tables.properties(kind, { rows: await store.all(kind), isWhole: true }),
  );
  return succeed([...new Set([...((await ofEntities) ?? []), ...((await ofLinks) ?? [])])]);
};
