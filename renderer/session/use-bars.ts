import { useEffect, useMemo, useState } from 'react';

import type { Identifier } from '../../core/case/identifier.ts';
import type { Tally } from '../../core/contract/tallying.ts';
import { propertyOf } from '../../core/facets/facets.ts';
import { propertiesOf } from '../../core/facets/properties-of.ts';
import type { Bar } from '../../core/facets/tally.ts';
import { overviewLinks } from '../../core/overview/overview-data.ts';
import { ask } from '../bridge.ts';
import { useNames } from '../ui/use-names.ts';
import type { FilterSide } from './chart-filter.ts';
import { talliedOn } from './facets-on.ts';
import { useMaskedFor } from './masked-for.ts';
import { useSession } from './session.ts';
import { useShown } from './shown.ts';

/** Items by their values of a facet, and how many entities are left out since their values must not be told. */
export interface Bars {
  readonly bars: readonly Bar[];
  readonly masked: number;
  /** Properties that items of this side have values of, most frequent first. */
  readonly properties: readonly string[];
}

/**
 * The bars of a facet on the chart in front; values of people who are masked are left out. Of a chart that is read by
 * parts the case service counts: undefined until it has.
 */
export function useBars(side: FilterSide, facet: string): Bars | undefined {
  const isByParts = useSession(({ overview }) => overview !== null);
  const told = useToldBars(isByParts, side, facet);
  const read = useReadBars(side, facet);
  return isByParts ? told : read;
}

/** The same of those rows of the chart alone that have been read. */
export function useReadBars(side: FilterSide, facet: string): Bars {
  const names = useNames();
  const rows = useSession((session) => session.rows);
  const summary = useSession((session) => session.summary);
  return useMemo(() => {
    const tells = side === 'entities' && propertyOf(facet) !== undefined;
    const entities = tells && rows ? [...rows.entities.values()] : [];
    const masked = entities.filter(names.isMasked).length;
    const bars = talliedOn({ rows, summary }, side, facet, tells ? names.isMasked : undefined);
    return { bars, masked, properties: propertiesOf(rows?.[side].values() ?? []) };
  }, [names, rows, summary, side, facet]);
}

/** What of the chart in front is shown, all of it being read or not; of one read by parts, what is not hidden. */
export function useCountable(side: FilterSide): ReadonlySet<Identifier> {
  const overview = useSession((session) => session.overview);
  const shown = useShown()[side];
  return useMemo(() => {
    if (!overview) return shown;
    return new Set(side === 'entities' ? overview.ids : [...overviewLinks(overview)].map(({ id }) => id));
  }, [overview, shown, side]);
}

interface Told extends Tally {
  readonly question: string;
}

function useToldBars(isByParts: boolean, side: FilterSide, facet: string): Bars | undefined {
  const masked = useMaskedFor();
  const chart = useSession(({ rows }) => rows?.chart.id);
  const revision = useSession(({ summary }) => summary?.revision);
  const [told, setTold] = useState<Told | null>(null);
  const question = JSON.stringify([chart, side, facet, masked]);
  useEffect(() => {
    if (!isByParts || chart === undefined) return;
    const stop = new AbortController();
    const input = { chart, side, facet, ...(masked && { masked }) };
    void ask('tally', input, { signal: stop.signal }).then((answer) => {
      if (answer.ok && !stop.signal.aborted) setTold({ ...answer.value, question });
    });
    return () => stop.abort();
  }, [isByParts, chart, side, facet, masked, revision, question]);
  return told?.question === question ? told : undefined;
}
