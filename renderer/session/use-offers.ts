import { useEffect, useMemo, useState } from 'react';

import type { FacetValues } from '../../core/contract/offering.ts';
import type { FacetKind } from '../../core/facets/facet.ts';
import { facetById } from '../../core/facets/facets.ts';
import { kindOfBars } from '../../core/facets/histogram.ts';
import { ask } from '../bridge.ts';
import type { FilterSide } from './chart-filter.ts';
import { facetsOn, facetsWith } from './facets-on.ts';
import { useMaskedFor } from './masked-for.ts';
import { useSession } from './session.ts';
import { useReadBars } from './use-bars.ts';

/** Where the values of a condition are taken from. */
export type OfferedFrom = 'chart' | 'case';

/** What a condition can be made of. */
export interface Offers {
  /** Ids of facets, properties last. */
  readonly facets: readonly string[];
  readonly kind: FacetKind;
  /** Values of the facet with how many items have each, most first. */
  readonly values: readonly { readonly key: string; readonly count: number }[];
  /** How many values are not told one by one: typing finds them. */
  readonly more: number;
}

/**
 * What entities or links can be asked for by a facet: on the chart in front or, if wanted, in the whole case, of whose
 * values those are told that hold the text. What was told last stays until the next answer is there.
 */
export function useOffers(from: OfferedFrom, side: FilterSide, facet: string, text = ''): Offers {
  const ofChart = useChartOffers(side, facet);
  const ofCase = useCaseOffers(from, side, facet, text);
  return from === 'chart' ? ofChart : ofCase;
}

function useChartOffers(side: FilterSide, facet: string): Offers {
  const { bars } = useReadBars(side, facet);
  const rows = useSession((session) => session.rows);
  const offered = useMemo(() => facetsOn(rows, side), [rows, side]);
  return useMemo(() => {
    const read = facetById(facet);
    return {
      ...{ facets: offered, more: 0, kind: read ? kindOfBars(read, bars) : 'word' },
      values: bars.flatMap(({ key, items }) => (key === null ? [] : { key, count: items.length })),
    };
  }, [bars, facet, offered]);
}

const nothing: Pick<Offers, 'kind' | 'values' | 'more'> = { kind: 'word', values: [], more: 0 };

interface Told extends FacetValues {
  readonly side: FilterSide;
  readonly facet: string;
}

function useCaseOffers(from: OfferedFrom, side: FilterSide, facet: string, text: string): Offers {
  const masked = useMaskedFor();
  const revision = useSession(({ summary }) => summary?.revision);
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    if (from === 'chart') return;
    const stop = new AbortController();
    const input = { side, facet, text, ...(masked && { masked }) };
    void ask('facet-values', input, { signal: stop.signal }).then((answer) => {
      if (answer.ok && !stop.signal.aborted) setTold({ ...answer.value, side, facet });
    });
    return () => stop.abort();
  }, [from, side, facet, text, masked, revision]);
  return useMemo(() => {
    const { properties = [] } = told?.side === side ? told : {};
    const { kind, values, more } = told?.side === side && told.facet === facet ? told : nothing;
    return { facets: facetsWith(side, properties), kind, values, more };
  }, [told, side, facet]);
}
