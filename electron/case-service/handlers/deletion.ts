import type { CaseRows } from '../../../core/case/case-rows.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import { succeed } from '../../../core/case/problem.ts';
import { prepareEdit } from '../../../core/edits/edits.ts';
import type { Handler } from './handler.ts';

/** What `delete-items` would delete with these entities and links, and from how many charts something would disappear. */
export const deletion: Handler<'deletion'> = async (input, { session }) => {
  const prepared = prepareEdit('delete-items', input);
  if (!prepared.ok) return prepared;
  const rows = await session.store.load(prepared.value.needs);
  const change = prepared.value.run(rows, session.context);
  if (!change.ok) return change;
  const { entities = [], links = [], placements = [] } = change.value;
  const charts = new Set(placements.flatMap(({ before }) => before?.chart ?? []));
  for (const id of input.links) for (const chart of chartsOf(rows, id)) charts.add(chart);
  return succeed({ entities: entities.length, links: links.length, charts: charts.size });
};

/** The charts on which both ends of a link stand. */
function chartsOf(rows: CaseRows, id: Identifier): Identifier[] {
  const link = rows.row('links', id);
  if (!link) return [];
  const charts = (entity: Identifier) =>
    [...rows.placementsOf(entity)].flatMap((placement) => rows.row('placements', placement)?.chart ?? []);
  const other = new Set(charts(link.to));
  return charts(link.from).filter((chart) => other.has(chart));
}
