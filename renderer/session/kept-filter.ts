import type { KeptFilter } from '../../core/case/snapshot.ts';
import { type ChartFilter, everything, isFiltering } from './chart-filter.ts';

/** A filter as a snapshot keeps it; null for one that lets everything through. */
export function keptFilterOf(filter: ChartFilter): KeptFilter | null {
  const { entities, links, time, unlinked } = filter;
  if (!isFiltering(filter)) return null;
  const kept = time && { first: time.first, last: time.last, undated: time.undated };
  return { entities, links, ...(kept && { time: kept }), ...(unlinked && { unlinked }) };
}

/** The filter that a snapshot kept. */
export function filterFrom(kept: KeptFilter | undefined): ChartFilter {
  if (!kept) return everything;
  const { entities, links, time, unlinked } = kept;
  return { entities, links, time: time ?? null, unlinked: unlinked ?? false };
}
