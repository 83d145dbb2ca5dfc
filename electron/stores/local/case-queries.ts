import type { CaseRows } from '../../../core/case/case-rows.ts';
import type { Citation } from '../../../core/case/citation.ts';
import type { Value } from '../../../core/case/entity.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import { directions } from '../../../core/case/link.ts';
import type { LiveCase } from '../../../core/case/live-case.ts';
import type { Row, TableName } from '../../../core/case/tables.ts';
import type { Topology } from '../../../core/measures/topology.ts';
import type { CaseCounts, ScopeFilter } from '../case-store.ts';
import { type CaseScope, resolveScope } from './case-scope.ts';
import { CaseTally } from './case-tally.ts';
import type { SortedIds } from './sorted-ids.ts';
import { endOf, wholeCaseTally } from './whole-case-tally.ts';

/** The rows that exist among these ids, in the order given. */
export function rowsOf<T extends TableName>(rows: CaseRows, table: T, ids: Iterable<Identifier>): Row<T>[] {
  const found: Row<T>[] = [];
  for (const id of ids) {
    const row = rows.row(table, id);
    if (row) found.push(row);
  }
  return found;
}

/** The first `limit` links (ids ascending) with an end among these entities, and the entities at their other ends. */
export function neighboursOf(rows: CaseRows, ids: readonly Identifier[], limit: number) {
  const asked = new Set(ids);
  const touching = new Set([...asked].flatMap((id) => [...rows.linksOf(id)]));
  const links = rowsOf(rows, 'links', [...touching].sort().slice(0, limit));
  const others = new Set(links.flatMap(({ from, to }) => [from, to]).filter((id) => !asked.has(id)));
  return { links, entities: rowsOf(rows, 'entities', [...others].sort()) };
}

/** The network of a scope; entities and links are in the order of their ids. */
export function topologyOf(rows: CaseRows, ids: SortedIds, filter: ScopeFilter): Topology {
  const { entities, links } = resolveScope(rows, ids, filter);
  const positions = new Map<Identifier, number>();
  for (const id of entities) positions.set(id, positions.size);
  const from = new Int32Array(links.length);
  const to = new Int32Array(links.length);
  const direction = new Uint8Array(links.length);
  for (const [position, link] of rowsOf(rows, 'links', links).entries()) {
    from[position] = positions.get(link.from) ?? 0;
    to[position] = positions.get(link.to) ?? 0;
    direction[position] = directions.indexOf(link.direction);
  }
  return { entities, links, from, to, direction };
}

/** Counts a scope. Of the whole case all sources count, of a chart those its entities and links cite. */
export function countsOf(rows: LiveCase, ids: SortedIds, filter: ScopeFilter): CaseCounts {
  if (filter.chart === undefined)
    return { ...wholeCaseTally(rows).counts(), sources: rows.rows('sources').size };
  const scope = resolveScope(rows, ids, filter);
  const tally = new CaseTally();
  for (const entity of rowsOf(rows, 'entities', scope.entities)) tally.entity(entity, 1);
  for (const link of rowsOf(rows, 'links', scope.links))
    tally.link(link, (id) => endOf(rows.row('entities', id)), 1);
  return { ...tally.counts(), sources: citedBy(rows, scope).size };
}

function citedBy(rows: CaseRows, scope: CaseScope): ReadonlySet<Identifier> {
  const cited = new Set<Identifier>();
  const cite = (citations: readonly Citation[]) => {
    for (const { source } of citations) if (rows.row('sources', source)) cited.add(source);
  };
  const citeValues = (values: readonly Value[]) => {
    for (const { citations } of values) cite(citations);
  };
  for (const { values } of rowsOf(rows, 'entities', scope.entities)) citeValues(values);
  for (const { values, citations } of rowsOf(rows, 'links', scope.links)) {
    citeValues(values);
    cite(citations);
  }
  return cited;
}
