import type { Condition } from '../../core/case/condition.ts';
import type { Entity } from '../../core/case/entity.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Link } from '../../core/case/link.ts';
import type { FacetContext } from '../../core/facets/facet.ts';
import { entityMatches, linkMatches } from '../../core/facets/matches.ts';
import { happensWithin } from '../../core/facets/time-bars.ts';
import type { DatedItem } from '../../core/facets/timeline.ts';
import type { WrittenSpan } from '../../core/facets/written-span.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';

/** What conditions are asked of. */
export type FilterSide = 'entities' | 'links';

/** A stretch of time; `undated` lets links without a date through as well. */
export interface TimeRange extends WrittenSpan {
  readonly undated: boolean;
}

/** What a chart shows of itself: items that meet all conditions and happened within the time. */
export interface ChartFilter {
  readonly entities: readonly Condition[];
  readonly links: readonly Condition[];
  readonly time: TimeRange | null;
  /** Whether, while links are filtered, entities stay that none of the links left joins. */
  readonly unlinked: boolean;
}

export interface ShownItems {
  readonly entities: ReadonlySet<Identifier>;
  readonly links: ReadonlySet<Identifier>;
}

/** What conditions and times are looked up in. */
export interface FilterContext {
  readonly facets: FacetContext;
  readonly timeline: ReadonlyMap<Identifier, DatedItem>;
}

/** Where in the filter a condition stands. */
export interface ConditionSpot {
  readonly side: FilterSide;
  readonly condition: Condition;
}

export const everything: ChartFilter = { entities: [], links: [], time: null, unlinked: false };

/** Only what a source confirms. */
export const confirmed: Condition = { facet: 'strength', test: 'is', values: ['confirmed'] };
/** Only links between two countries. */
export const crossing: Condition = { facet: 'border', test: 'known', values: [] };

/** How many things a chart is filtered by. */
export function filterCount({ entities, links, time }: ChartFilter): number {
  return entities.length + links.length + Number(time !== null);
}

export function isFiltering(filter: ChartFilter): boolean {
  return filterCount(filter) > 0;
}

/** Whether links are filtered by something, so that entities may lose all of theirs. */
export function filtersLinks({ links, time }: ChartFilter): boolean {
  return links.length > 0 || time !== null;
}

export function sameCondition(left: Condition, right: Condition): boolean {
  return left.facet === right.facet && left.test === right.test && left.values.join() === right.values.join();
}

/** Whether the filter asks just this. */
export function asks(filter: ChartFilter, side: FilterSide, condition: Condition): boolean {
  return filter[side].some((other) => sameCondition(other, condition));
}

/** The pairs of countries the filter keeps the links of, such as `ID-MY`; none while it keeps all borders. */
export function bordersKept({ links }: ChartFilter): readonly string[] {
  return links.find(({ facet, test }) => facet === 'border' && test === 'is')?.values ?? [];
}

/**
 * What is to be drawn: what is not hidden and passes the filter, links only between entities that are drawn. While
 * links are filtered, an entity that none of them joins goes too, unless it was seen somewhere within the time.
 */
export function shownItems(rows: ChartRows, filter: ChartFilter, context: FilterContext): ShownItems {
  const entities = new Set<Identifier>();
  for (const [id, { shown }] of rows.placements) {
    const entity = rows.entities.get(id);
    if (shown !== 'hidden' && entity && passes(entity, filter, context)) entities.add(id);
  }
  const hidden = new Set(rows.chart.hiddenLinks);
  const links = [...rows.links.values()].filter(
    (link) =>
      !hidden.has(link.id) && entities.has(link.from) && entities.has(link.to) && runs(link, filter, context),
  );
  const shown = new Set(links.map(({ id }) => id));
  if (!filtersLinks(filter) || filter.unlinked) return { entities, links: shown };
  const joined = new Set(links.flatMap(({ from, to }) => [from, to]));
  const stays = (id: Identifier) => joined.has(id) || wasSeen(id, filter, context);
  return { entities: new Set([...entities].filter(stays)), links: shown };
}

function passes(entity: Entity, { entities }: ChartFilter, { facets }: FilterContext): boolean {
  return entities.length === 0 || entityMatches(entity, entities, facets);
}

function runs(link: Link, { links, time }: ChartFilter, { facets, timeline }: FilterContext): boolean {
  if (links.length > 0 && !linkMatches(link, links, facets)) return false;
  if (!time) return true;
  const dated = timeline.get(link.id);
  return dated ? happensWithin(time, dated) : time.undated;
}

function wasSeen(id: Identifier, { time }: ChartFilter, { timeline }: FilterContext): boolean {
  const dated = timeline.get(id);
  return time !== null && dated !== undefined && happensWithin(time, dated);
}
