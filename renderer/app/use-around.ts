import { createContext, use, useEffect, useState } from 'react';

import { type Session, useSession } from '../session/session.ts';
import type { aroundChart } from './around-chart.tsx';

type AroundChart = typeof aroundChart;

/** What stands around the chart, for the frame it stands in; null until it has been read. */
export const AroundContext = createContext<AroundChart | null>(null);

export function useAround(): AroundChart | null {
  return use(AroundContext);
}

/** Reads what stands around the chart once the first one is drawn or is known not to come; null until then. */
export function useReadAround(): AroundChart | null {
  const isWanted = useSession(showsNoChartSoon);
  const [around, setAround] = useState<AroundChart | null>(null);
  useEffect(() => {
    if (isWanted) void import('./around-chart.tsx').then((read) => setAround(read.aroundChart));
  }, [isWanted]);
  return around;
}

function showsNoChartSoon({ filled, opening, openCharts, locked }: Session): boolean {
  return filled || locked !== null || (!opening && openCharts.length === 0);
}
