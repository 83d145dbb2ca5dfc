import { type BorderPair, borderPairs } from '../../core/jurisdiction/border-pairs.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';
import { type ChartFilter, type ShownItems, shownItems } from './chart-filter.ts';
import { countryOf } from './countries.ts';
import { type Session, useSession } from './session.ts';

let lastShown: { rows: ChartRows; filter: ChartFilter; shown: ShownItems } | null = null;
let lastPairs: { rows: ChartRows; pairs: readonly BorderPair[] } | null = null;
const noPairs: readonly BorderPair[] = [];
const nothing: ShownItems = { entities: new Set(), links: new Set() };

/** What the filter leaves of the chart in front; worked out once per rows and filter. */
export function shownOf({ rows, filter }: Session): ShownItems {
  if (!rows) return nothing;
  if (lastShown?.rows !== rows || lastShown.filter !== filter)
    lastShown = { rows, filter, shown: shownItems(rows, filter, countryOf) };
  return lastShown.shown;
}

/** Cross-border links of the chart in front by pair of countries, filtered or not. */
function pairsOf({ rows }: Session): readonly BorderPair[] {
  if (!rows) return noPairs;
  if (lastPairs?.rows !== rows) lastPairs = { rows, pairs: pairsOn(rows) };
  return lastPairs.pairs;
}

/** Lets go of the rows it remembers. */
export function forgetShown(): void {
  lastShown = null;
  lastPairs = null;
}

export function useShown(): ShownItems {
  return useSession(shownOf);
}

export function usePairs(): readonly BorderPair[] {
  return useSession(pairsOf);
}

function pairsOn({ entities, links }: ChartRows): BorderPair[] {
  return borderPairs(links.values(), (id) => {
    const entity = entities.get(id);
    return entity && countryOf(entity);
  });
}
