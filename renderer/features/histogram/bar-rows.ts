import type { Identifier } from '../../../core/case/identifier.ts';
import type { HistogramBar } from '../../../core/facets/histogram.ts';
import type { FilterSide } from '../../session/chart-filter.ts';
import type { FacetWords } from '../../session/facet-words.ts';
import { showMoment } from '../../ui/show-moment.ts';

/** One bar as a line: what it is called, and which of its items are shown. */
export interface BarRow extends HistogramBar {
  /** Different for every bar of a facet. */
  readonly id: string;
  readonly name: string;
  readonly shown: readonly Identifier[];
}

interface BarContext {
  readonly side: FilterSide;
  readonly facet: string;
  readonly words: FacetWords;
  readonly language: 'id' | 'en';
  /** Items of this side that are shown. */
  readonly shown: ReadonlySet<Identifier>;
}

export function barRows(bars: readonly HistogramBar[], context: BarContext): BarRow[] {
  return bars.map((bar) => ({
    ...bar,
    id: JSON.stringify(bar.condition),
    name: nameOf(bar, context),
    shown: bar.items.filter((id) => context.shown.has(id)),
  }));
}

function nameOf({ key, condition }: HistogramBar, { side, facet, words, language }: BarContext): string {
  if (key === null) return words.unknown;
  if (condition.test === 'during') return showMoment(key, language);
  if (condition.test !== 'between') return words.value(side, facet, key);
  return words.between(condition.values);
}
