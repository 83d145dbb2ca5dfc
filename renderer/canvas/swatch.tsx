import { useEffect, useRef } from 'react';

import { coloursAt } from './colours.ts';
import type { LegendSign } from './legend-signs.ts';

/** One sign of the legend, drawn by the same strokes as in an exported picture. */
export function Swatch({ sign, theme }: { readonly sign: LegendSign; readonly theme: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = sign.size;
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    element.width = width * devicePixelRatio;
    element.height = height * devicePixelRatio;
    context.scale(devicePixelRatio, devicePixelRatio);
    sign.paint(context, coloursAt(element));
  }, [sign, theme, width, height]);
  if (width === 0) return null;
  return <canvas ref={canvas} className="chart-swatch" style={{ width, height }} aria-hidden="true" />;
}
