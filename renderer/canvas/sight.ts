import type { ChartSurface } from './chart-surface.ts';
import { toChart } from './viewport.ts';

/** What of a chart is in view: its middle in chart units, and 1 for 100 %. */
interface Sight {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** What a surface shows; the origin at 100 % where there is none. */
export function sightOf(surface: ChartSurface | null): Sight {
  if (!surface) return { x: 0, y: 0, zoom: 1 };
  const { stage, size } = surface;
  const { viewport } = stage;
  return { ...toChart(viewport, { x: size.width / 2, y: size.height / 2 }), zoom: viewport.zoom };
}

/** Moves the view so that this is in its middle. */
export function lookAt(surface: ChartSurface | null, { x, y, zoom }: Sight): void {
  if (!surface) return;
  surface.touched();
  const { width, height } = surface.size;
  surface.stage.glide({ zoom, x: width / 2 - x * zoom, y: height / 2 - y * zoom });
}
