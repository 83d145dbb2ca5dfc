import { useEffect, useRef } from 'react';

import { coloursAt } from './colours.ts';
import type { LegendEntry } from './legend-entries.ts';
import { paintSwatch, swatchSize } from './paint-swatch.ts';

/** One sign of the legend, drawn by the same strokes as in an exported picture. */
export function Swatch({ entry, theme }: { readonly entry: LegendEntry; readonly theme: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = swatchSize(entry);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    element.width = width * devicePixelRatio;
    element.height = height * devicePixelRatio;
    context.scale(devicePixelRatio, devicePixelRatio);
    paintSwatch(context, entry, coloursAt(element));
  }, [entry, theme, width, height]);
  return <canvas ref={canvas} className="chart-swatch" data-kind={entry.kind} aria-hidden="true" />;
}
