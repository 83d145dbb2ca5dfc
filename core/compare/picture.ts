import type { CaseRows } from '../case/case-rows.ts';
import type { Placement } from '../case/chart.ts';
import type { Entity } from '../case/entity.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import type { Snapshot } from '../case/snapshot.ts';

/** Where an entity stands on a chart, in chart units, and whether it is kept from being drawn as usual. */
export type Standing = Pick<Placement, 'x' | 'y' | 'shown'>;

/** One side of a comparison: what there is and, of a chart, what stands where. */
export interface Picture {
  readonly entities: ReadonlyMap<Identifier, Entity>;
  /** Of a chart: those with both ends on it that are not hidden. */
  readonly links: ReadonlyMap<Identifier, Link>;
  /** By entity; empty for a case as a whole. */
  readonly places: ReadonlyMap<Identifier, Standing>;
}

/** All of a case. */
export function pictureOfCase(rows: CaseRows): Picture {
  return { entities: rows.rows('entities'), links: rows.rows('links'), places: new Map() };
}

/** One chart; undefined where these rows have no such chart. */
export function pictureOfChart(rows: CaseRows, id: Identifier): Picture | undefined {
  const chart = rows.row('charts', id);
  return chart && pictureOf(rows, placesOn(rows, id), chart.hiddenLinks ?? []);
}

/**
 * A snapshot: everything as it was `then`, when it was taken, standing as the snapshot says. What was deleted since,
 * which the snapshot had to forget, comes back from the chart as it was then; what `then` does not know, from `present`.
 */
export function pictureOfSnapshot(snapshot: Snapshot, then: CaseRows, present: CaseRows): Picture {
  const places = new Map<Identifier, Standing>(
    snapshot.places.map(({ entity, ...standing }) => [entity, standing]),
  );
  for (const [entity, standing] of placesOn(then, snapshot.chart))
    if (!places.has(entity) && !present.row('entities', entity)) places.set(entity, standing);
  const both: Pictured = {
    row: (table, id) => then.row(table, id) ?? present.row(table, id),
    linksOf: (entity) => new Set([...then.linksOf(entity), ...laterLinks(then, present, entity)]),
  };
  return pictureOf(both, places, snapshot.hiddenLinks);
}

/** Links of an entity that was not there yet: snapshots of a case that was copied know more than its history does. */
function laterLinks(then: CaseRows, present: CaseRows, entity: Identifier): Iterable<Identifier> {
  return then.row('entities', entity) ? [] : present.linksOf(entity);
}

function placesOn(rows: CaseRows, chart: Identifier): Map<Identifier, Standing> {
  const placements = [...rows.placementsOn(chart)].flatMap((id) => rows.row('placements', id) ?? []);
  return new Map(
    placements.map(({ entity, x, y, shown }) => [entity, { x, y, ...(shown && { shown }) }] as const),
  );
}

/** What the rows of a picture are taken from. */
type Pictured = Pick<CaseRows, 'row' | 'linksOf'>;

function pictureOf(
  rows: Pictured,
  standing: ReadonlyMap<Identifier, Standing>,
  hiddenLinks: readonly Identifier[],
): Picture {
  const there = [...standing].flatMap(([id, place]) => {
    const entity = rows.row('entities', id);
    return entity ? [{ id, entity, place }] : [];
  });
  const entities = new Map(there.map(({ id, entity }) => [id, entity]));
  const hidden = new Set(hiddenLinks);
  const links = new Map<Identifier, Link>();
  for (const id of entities.keys())
    for (const at of rows.linksOf(id)) {
      const link = rows.row('links', at);
      if (link && !hidden.has(at) && entities.has(link.from) && entities.has(link.to)) links.set(at, link);
    }
  return { entities, links, places: new Map(there.map(({ id, place }) => [id, place])) };
}
