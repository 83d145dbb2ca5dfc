import type { Identifier } from '../../core/case/identifier.ts';
import { facetById } from '../../core/facets/facets.ts';
import { type Binning, binned, binningsOf, type HistogramBar } from '../../core/facets/histogram.ts';
import type { Bar } from '../../core/facets/tally.ts';
import type { FilterSide } from './chart-filter.ts';
import { selectionOf } from './selection.ts';
import type { Selection } from '../canvas/canvas-props.ts';

/** The bars of a facet put together, and how else they could be. */
export interface Counted {
  readonly bars: readonly HistogramBar[];
  readonly binning: Binning;
  readonly offered: readonly Binning[];
}

/** Puts the bars of a facet together as wanted or, where that does not suit them, as is usual. */
export function counted(facet: string, bars: readonly Bar[], wanted: Binning | null): Counted {
  const read = facetById(facet);
  if (!read) return { bars: [], binning: 'each', offered: ['each'] };
  const { offered, usual } = binningsOf(read, bars);
  const binning = wanted !== null && offered.includes(wanted) ? wanted : usual;
  return { bars: binned(read, bars, binning), binning, offered };
}

/** Items of one kind as a selection. */
export function selectionOn(side: FilterSide, items: Iterable<Identifier>): Selection {
  return side === 'entities' ? selectionOf(items) : selectionOf([], items);
}

/** The selection with these items of one kind, or without them where all of them are in it. */
export function toggled(selection: Selection, side: FilterSide, items: readonly Identifier[]): Selection {
  const chosen = selection[side];
  const isIn = items.length > 0 && items.every((id) => chosen.has(id));
  const left = new Set(isIn ? [...chosen].filter((id) => !items.includes(id)) : [...chosen, ...items]);
  return { ...selection, [side]: left };
}
