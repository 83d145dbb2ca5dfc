import type { Binning } from '../../core/facets/histogram.ts';
import type { FilterSide } from './chart-filter.ts';

/** What a histogram counts: items by one facet, or by two at once. */
export interface Counting {
  readonly side: FilterSide;
  readonly facet: string;
  /** The second facet of a heat matrix. */
  readonly across: string | null;
  /** How values are put together; null for what suits them. */
  readonly binning: Binning | null;
  readonly order: 'count' | 'name';
}

export const usualCounting: Counting = {
  side: 'entities',
  facet: 'type',
  across: null,
  binning: null,
  order: 'count',
};
