import type { ArrangeInput, Arranged } from '../../core/arrange/arrange.ts';
import { roomOf } from '../../core/arrange/room-of.ts';
import type { Region } from '../../core/case/chart.ts';
import type { Entity } from '../../core/case/entity.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Link } from '../../core/case/link.ts';
import { builtInTypes, type CaseTypes } from '../../core/catalogue/case-types.ts';
import { identifierOf } from '../../core/catalogue/title-of.ts';
import { countryOf } from './country-of.ts';

/** What stands on a chart that is to be laid out, and where it stands now. */
export interface ToArrange {
  readonly entities: readonly Entity[];
  readonly links: readonly Pick<Link, 'from' | 'to' | 'direction'>[];
  readonly places: ReadonlyMap<Identifier, { readonly x: number; readonly y: number }>;
  /** Entities that may move; the others stay where they stand. */
  readonly moving: ReadonlySet<Identifier>;
  /** Entities the arrangement is about, pinned ones among them; all of them unless told. */
  readonly about?: ReadonlySet<Identifier>;
  /** What an entity is grouped by; nobody by anything unless told. */
  readonly groupOf?: (entity: Entity) => string | null;
  /** When an entity first appears, milliseconds; never unless told. */
  readonly momentOf?: (entity: Entity) => number | null;
  /** Only built-in ones unless told. */
  readonly types?: CaseTypes;
  readonly root?: Identifier | undefined;
  /** Width to height of the window. */
  readonly aspect?: number | undefined;
  /** The ground of countries that the chart has now. */
  readonly regions?: readonly Region[] | undefined;
}

export interface EntityPlace {
  readonly entity: Identifier;
  readonly x: number;
  readonly y: number;
}

/** The same chart gives the same picture, on every machine. */
const seed = 1;
/** That of the chart in a window of the usual size. */
const usualAspect = 1.35;

/** The typed arrays that an arrangement works on; entities keep their order. */
export function arrangeInput(chart: ToArrange): ArrangeInput {
  const { entities, links, places, moving, about, types = builtInTypes } = chart;
  const identified = (entity: Entity) => identifierOf(entity, types.entity(entity.type));
  const positions = new Map(entities.map(({ id }, position) => [id, position]));
  const between = links.filter(({ from, to }) => positions.has(from) && positions.has(to));
  return {
    size: entities.length,
    from: Int32Array.from(between, ({ from }) => positions.get(from) ?? 0),
    to: Int32Array.from(between, ({ to }) => positions.get(to) ?? 0),
    directed: Uint8Array.from(between, ({ direction }) => (direction === 'forward' ? 1 : 0)),
    room: Float64Array.from(entities.flatMap((entity) => roomOf(entity.label, identified(entity)))),
    countries: entities.map(countryOf),
    groups: entities.map((entity) => chart.groupOf?.(entity) ?? null),
    moments: Float64Array.from(entities, (entity) => chart.momentOf?.(entity) ?? NaN),
    start: Float64Array.from(entities.flatMap(({ id }) => placeOf(places.get(id)))),
    fixed: Uint8Array.from(entities, ({ id }) => (moving.has(id) ? 0 : 1)),
    outside: Uint8Array.from(entities, ({ id }) => (about && !about.has(id) ? 1 : 0)),
    root: chart.root === undefined ? -1 : (positions.get(chart.root) ?? -1),
    ...{ aspect: chart.aspect ?? usualAspect, regions: chart.regions ?? [], seed },
  };
}

/** Where the entities that may move were put. */
export function arrangedPlaces(
  { entities, moving }: Pick<ToArrange, 'entities' | 'moving'>,
  { positions }: Arranged,
): EntityPlace[] {
  return entities
    .map(({ id }, index) => ({
      entity: id,
      x: positions[2 * index] ?? 0,
      y: positions[2 * index + 1] ?? 0,
    }))
    .filter(({ entity }) => moving.has(entity));
}

function placeOf(place: { readonly x: number; readonly y: number } | undefined): [number, number] {
  return place ? [place.x, place.y] : [NaN, NaN];
}
