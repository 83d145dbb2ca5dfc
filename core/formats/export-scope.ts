import type { CaseRows } from '../case/case-rows.ts';
import type { Entity } from '../case/entity.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import type { Steps } from '../tables/steps.ts';

/** Rows between two pauses. */
const stride = 512;

/** The scores of a measure as a column of the tables that leave; they are of the analysis, no part of the case. */
export interface ScoreColumn {
  /** The id of the measure. */
  readonly measure: string;
  readonly on: 'entities' | 'links';
  /** Measure, network and, where the case has changed since, that it has: a score alone says nothing. */
  readonly heading: string;
  readonly scores: ReadonlyMap<Identifier, number>;
}

/** What of a case is to be written: these entities and the links between them, as they stand on the chart if one is named. */
export interface ExportScope {
  readonly rows: CaseRows;
  readonly entities: ReadonlySet<Identifier>;
  readonly chart?: Identifier | undefined;
  /** Its rows where they were gathered already, which those who go over them several times do first. */
  readonly found?: { readonly entities: Iterable<Entity>; readonly links: Iterable<Link> };
  /** For tables alone; absent: none. */
  readonly scores?: readonly ScoreColumn[];
}

/** A scope whose rows are gathered; to be thrown away before anything is edited. */
export interface GatheredScope extends ExportScope {
  readonly found: { readonly entities: readonly Entity[]; readonly links: readonly Link[] };
}

/** The same with its rows gathered, a little at a time; the very same scope where they are already. */
export function* gathering(scope: ExportScope): Steps<GatheredScope> {
  if (isGathered(scope)) return scope;
  const [entities, links]: [Entity[], Link[]] = [[], []];
  for (const entity of entitiesOf(scope))
    if (entities.push(entity) % stride === 0) yield entities.length / scope.entities.size / 2;
  for (const link of linksBetween(scope)) if (links.push(link) % stride === 0) yield 0.5;
  return { ...scope, found: { entities, links } };
}

function isGathered(scope: ExportScope): scope is GatheredScope {
  const { found } = scope;
  return found !== undefined && Array.isArray(found.entities) && Array.isArray(found.links);
}

/** The entities asked for that the case has, in the order asked for. */
export function entitiesOf(scope: ExportScope): Iterable<Entity> {
  return scope.found?.entities ?? entitiesFound(scope);
}

function* entitiesFound({ rows, entities }: ExportScope): Iterable<Entity> {
  for (const id of entities) {
    const entity = rows.row('entities', id);
    if (entity) yield entity;
  }
}

/** The links between the entities asked for, those from the first entity first. */
export function linksBetween(scope: ExportScope): Iterable<Link> {
  return scope.found?.links ?? linksFound(scope);
}

function* linksFound(scope: ExportScope): Iterable<Link> {
  const { rows, entities } = scope;
  for (const { id: from } of entitiesOf(scope))
    for (const id of rows.linksOf(from)) {
      const link = rows.row('links', id);
      if (link?.from === from && entities.has(link.to) && rows.row('entities', link.to)) yield link;
    }
}

/** Whether every link has one direction, so that the network as a whole can be called directed. */
export function isDirected(scope: ExportScope): boolean {
  let links = 0;
  for (const { direction } of linksBetween(scope)) {
    if (direction !== 'forward') return false;
    links++;
  }
  return links > 0;
}

/** Where an entity stands on the chart that is written; undefined without a chart, or where it is not on it. */
export function positionIn(
  { rows, chart }: ExportScope,
  entity: Identifier,
): { readonly x: number; readonly y: number } | undefined {
  if (chart === undefined) return undefined;
  for (const id of rows.placementsOf(entity)) {
    const placement = rows.row('placements', id);
    if (placement?.chart === chart) return { x: placement.x, y: placement.y };
  }
  return undefined;
}

/** The same rows with these links alone. */
export function withLinks(rows: CaseRows, links: ReadonlySet<Identifier>): CaseRows {
  return {
    row: (table, id) => (table === 'links' && !links.has(id) ? undefined : rows.row(table, id)),
    rows: (table) => (table === 'links' ? restricted(rows.rows(table), links) : rows.rows(table)),
    linksOf: (entity) => new Set([...rows.linksOf(entity)].filter((id) => links.has(id))),
    placementsOf: (entity) => rows.placementsOf(entity),
    placementsOn: (chart) => rows.placementsOn(chart),
  };
}

function restricted<Row>(rows: ReadonlyMap<Identifier, Row>, ids: ReadonlySet<Identifier>) {
  return new Map([...rows].filter(([id]) => ids.has(id)));
}
