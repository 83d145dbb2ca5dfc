import { useMemo } from 'react';

import { propertyOf } from '../../core/facets/facets.ts';
import type { Bar } from '../../core/facets/tally.ts';
import { useNames } from '../ui/use-names.ts';
import type { FilterSide } from './chart-filter.ts';
import { talliedOn } from './facets-on.ts';
import { useSession } from './session.ts';

/** Items by their values of a facet, and how many entities are left out since their values must not be told. */
export interface Bars {
  readonly bars: readonly Bar[];
  readonly masked: number;
}

/** The bars of a facet on the chart in front; values of people who are masked are left out. */
export function useBars(side: FilterSide, facet: string): Bars {
  const names = useNames();
  const rows = useSession((session) => session.rows);
  const summary = useSession((session) => session.summary);
  return useMemo(() => {
    const tells = side === 'entities' && propertyOf(facet) !== undefined;
    const entities = tells && rows ? [...rows.entities.values()] : [];
    const masked = entities.filter(names.isMasked).length;
    return { bars: talliedOn({ rows, summary }, side, facet, tells ? names.isMasked : undefined), masked };
  }, [names, rows, summary, side, facet]);
}
