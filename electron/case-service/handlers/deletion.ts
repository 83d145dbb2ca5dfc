import type { CaseRows } from '../../../core/case/case-rows.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import { succeed } from '../../../core/case/problem.ts';
import { missing } from '../../../core/edits/missing.ts';
import { mapInSteps } from '../../../core/tables/steps.ts';
import { inSlices } from '../in-slices.ts';
import type { Handler } from './handler.ts';

/** What `delete-items` would delete with these entities and links, and from how many charts something would disappear. */
export const deletion: Handler<'deletion'> = async ({ entities, links }, ask) => {
  const rows = await ask.session.store.load({ rows: { entities, links }, around: entities });
  const absent = missing(rows, 'entities', entities) ?? missing(rows, 'links', links);
  if (absent) return absent;
  const gone = new Set(links);
  const charts = new Set<Identifier>();
  const goWith = (entity: Identifier) => {
    for (const link of rows.linksOf(entity)) gone.add(link);
    for (const chart of chartsWith(rows, entity)) charts.add(chart);
  };
  const disappear = (link: Identifier) => {
    for (const chart of chartsOf(rows, link)) charts.add(chart);
  };
  await inSlices(mapInSteps([...new Set(entities)], goWith), ask);
  await inSlices(mapInSteps(links, disappear), ask);
  return succeed({ entities: new Set(entities).size, links: gone.size, charts: charts.size });
};

/** The charts on which both ends of a link stand. */
function chartsOf(rows: CaseRows, id: Identifier): Identifier[] {
  const link = rows.row('links', id);
  if (!link) return [];
  const other = new Set(chartsWith(rows, link.to));
  return chartsWith(rows, link.from).filter((chart) => other.has(chart));
}

function chartsWith(rows: CaseRows, entity: Identifier): Identifier[] {
  return [...rows.placementsOf(entity)].flatMap((id) => rows.row('placements', id)?.chart ?? []);
}
