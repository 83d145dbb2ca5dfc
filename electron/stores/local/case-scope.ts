import type { CaseRows } from '../../../core/case/case-rows.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import type { ScopeFilter } from '../case-store.ts';
import type { SortedIds } from './sorted-ids.ts';

/** Entities of a scope and the links that have both ends in it, ids ascending. */
export interface CaseScope {
  readonly entities: readonly Identifier[];
  readonly links: readonly Identifier[];
}

/** The whole case, or what stands on one chart; a chart that does not exist holds nothing. */
export function resolveScope(rows: CaseRows, ids: SortedIds, { chart }: ScopeFilter): CaseScope {
  const entities = chart === undefined ? ids.of('entities') : entitiesOn(rows, chart);
  const inside = chart === undefined ? rows.rows('entities') : new Set(entities);
  const links = chart === undefined ? ids.of('links') : linksAt(rows, entities);
  return { entities, links: links.filter((id) => isInside(rows, inside, id)) };
}

function entitiesOn(rows: CaseRows, chart: Identifier): readonly Identifier[] {
  const found: Identifier[] = [];
  for (const id of rows.placementsOn(chart)) {
    const entity = rows.row('placements', id)?.entity;
    if (entity !== undefined && rows.row('entities', entity)) found.push(entity);
  }
  return found.sort();
}

function linksAt(rows: CaseRows, entities: readonly Identifier[]): readonly Identifier[] {
  const found = new Set<Identifier>();
  for (const entity of entities) for (const link of rows.linksOf(entity)) found.add(link);
  return [...found].sort();
}

function isInside(rows: CaseRows, entities: { has(id: Identifier): boolean }, id: Identifier): boolean {
  const link = rows.row('links', id);
  return link !== undefined && entities.has(link.from) && entities.has(link.to);
}
