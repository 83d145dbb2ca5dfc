import { type RefCallback, useCallback, useState } from 'react';

/** The width of an element in pixels, as it is now; 0 until it is drawn. */
export function useWidth(): { readonly width: number; readonly ref: RefCallback<HTMLElement> } {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { width, ref };
}
