import type { Identifier } from '../../../core/case/identifier.ts';
import type { Colours } from '../colours.ts';
import { isInView } from '../in-view.ts';
import { type Size, toScreen, type Viewport } from '../viewport.ts';
import type { ChartOverview } from './chart-overview.ts';

/** So many are ringed at most: more would be one red patch. */
const most = 3000;

/** Rings dots that are selected, wherever they are in view. */
export function paintRings(
  context: CanvasRenderingContext2D,
  overview: ChartOverview,
  ids: Iterable<Identifier>,
  { viewport, size, colours }: { viewport: Viewport; size: Size; colours: Colours },
): void {
  context.strokeStyle = colours.of.thread;
  context.lineWidth = 1.5;
  context.beginPath();
  let count = 0;
  for (const id of ids) {
    const place = overview.placeOf(id);
    const at = place && toScreen(viewport, place);
    if (!at || !isInView(at, size, 10) || count++ >= most) continue;
    const radius = Math.max(4, (overview.sizeOf(id) / 2) * viewport.zoom + 2);
    context.moveTo(at.x + radius, at.y);
    context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  }
  context.stroke();
}
