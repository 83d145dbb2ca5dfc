import { type RefCallback, useCallback, useState } from 'react';

/** A chart lower or narrower than this, in pixels, has room for little but itself. */
const least = { width: 480, height: 260 } as const;

/** Whether the chart around an element is too small for what stands on it beside its items; `place` marks the element. */
export function useCramped(): { readonly isCramped: boolean; readonly place: RefCallback<HTMLElement> } {
  const [isCramped, setCramped] = useState(false);
  const place = useCallback((element: HTMLElement | null) => {
    const chart = element?.closest('.chart');
    if (!chart) return undefined;
    const observer = new ResizeObserver(() => {
      const { clientWidth, clientHeight } = chart;
      setCramped(clientWidth < least.width || clientHeight < least.height);
    });
    observer.observe(chart);
    return () => observer.disconnect();
  }, []);
  return { isCramped, place };
}
