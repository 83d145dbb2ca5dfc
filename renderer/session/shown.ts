import type { DatedItem } from '../../core/facets/timeline.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import { type BorderPair, borderPairs } from '../../core/jurisdiction/border-pairs.ts';
import type { Entity } from '../../core/case/entity.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';
import { changedRows } from '../../core/case/changed-rows.ts';
import {
  type ChartFilter,
  type FilterContext,
  isFiltering,
  type ShownItems,
  shownItems,
} from './chart-filter.ts';
import { countryOf } from './countries.ts';
import { facetContext, forgetFacetContext } from './facet-context.ts';
import { seenRows } from './seen-rows.ts';
import { type Session, useSession } from './session.ts';

interface Shown {
  readonly rows: ChartRows;
  readonly filter: ChartFilter;
  readonly facets: FilterContext['facets'];
  readonly timeline: FilterContext['timeline'];
  readonly items: ShownItems;
}

const noPairs: readonly BorderPair[] = [];
const nothing: ShownItems = { entities: new Set(), links: new Set() };
const noDates: ReadonlyMap<Identifier, DatedItem> = new Map();

let lastShown: Shown | null = null;
let lastAnyTime: Shown | null = null;
let lastPairs: { rows: ChartRows; pairs: readonly BorderPair[] } | null = null;

/** What of the chart in front is neither hidden nor filtered out; worked out once per rows and filter. */
export function shownOf(session: Session): ShownItems {
  lastShown = worked(lastShown, session, session.filter);
  return lastShown?.items ?? nothing;
}

/** What would be shown of the chart in front if no time were filtered by. */
export function shownAnyTime(session: Session): ShownItems {
  const { filter } = session;
  if (!filter.time) return shownOf(session);
  const without = lastAnyTime && sameButTime(lastAnyTime.filter, filter) ? lastAnyTime.filter : filter;
  lastAnyTime = worked(lastAnyTime, session, without.time ? { ...filter, time: null } : without);
  return lastAnyTime?.items ?? nothing;
}

/** Cross-border links of the chart in front by pair of countries, filtered or not. */
function pairsOf({ rows }: Session): readonly BorderPair[] {
  if (!rows) return noPairs;
  const kept = lastPairs && sameBorders(lastPairs.rows, rows) ? lastPairs.pairs : null;
  lastPairs = { rows, pairs: kept ?? pairsOn(rows) };
  return lastPairs.pairs;
}

/** Whether all links, and the countries of all entities, are as they were. */
function sameBorders(before: ChartRows, after: ChartRows): boolean {
  if (before.links !== after.links) return false;
  if (before.entities === after.entities) return true;
  const changed = changedRows(before.entities, after.entities);
  return changed?.every((row) => sameCountry(before.entities.get(row.id), row)) ?? false;
}

function sameCountry(before: Entity | undefined, after: Entity): boolean {
  return before !== undefined && countryOf(before) === countryOf(after);
}

/** Lets go of the rows it remembers. */
export function forgetShown(): void {
  lastShown = null;
  lastAnyTime = null;
  lastPairs = null;
  forgetFacetContext();
}

export function useShown(): ShownItems {
  return useSession(shownOf);
}

export function usePairs(): readonly BorderPair[] {
  return useSession(pairsOf);
}

/** The same again unless anything that counts has changed. */
function worked(last: Shown | null, session: Session, filter: ChartFilter): Shown | null {
  const rows = seenRows(session);
  const facets = facetContext({ rows, summary: session.summary });
  if (!rows || !facets) return null;
  const timeline = session.timeline?.items ?? noDates;
  const wanted = { rows, filter, facets, timeline };
  if (last && isSame(last, wanted)) return last;
  if (last && staysShown(last, wanted)) return { ...wanted, items: last.items };
  return { ...wanted, items: shownItems(rows, filter, { facets, timeline }) };
}

function isSame(last: Shown, { rows, filter, facets, timeline }: Omit<Shown, 'items'>): boolean {
  if (last.rows !== rows || last.filter !== filter) return false;
  return (
    (last.facets === facets || !hasConditions(filter)) && (last.timeline === timeline || filter.time === null)
  );
}

/** Without a filter nothing counts but what stands on the chart and what of it is hidden. */
function staysShown(last: Shown, { rows, filter }: Omit<Shown, 'items'>): boolean {
  const before = last.rows;
  if (isFiltering(last.filter) || isFiltering(filter)) return false;
  return (
    before.placements === rows.placements &&
    before.links === rows.links &&
    before.chart.hiddenLinks === rows.chart.hiddenLinks &&
    before.entities.size === rows.entities.size
  );
}

/** Sources come anew with every edit, which must not redraw a chart that does not look at them. */
function hasConditions({ entities, links }: ChartFilter): boolean {
  return entities.length + links.length > 0;
}

function sameButTime(left: ChartFilter, right: ChartFilter): boolean {
  return left.entities === right.entities && left.links === right.links && left.unlinked === right.unlinked;
}

function pairsOn({ entities, links }: ChartRows): BorderPair[] {
  return borderPairs(links.values(), (id) => {
    const entity = entities.get(id);
    return entity && countryOf(entity);
  });
}
