import { showDays } from '../ui/show-days.ts';
import type { Box } from './box.ts';
import type { ChartWords } from './chart-words.ts';
import { momentAt, placeOfMoment, type SceneScale } from './scene-guides.ts';
import { timeTicks, type TimeTicks } from './time-ticks.ts';
import { type Insets, type Size, toChart, toScreen, type Viewport } from './viewport.ts';

/** Height of the ruler, pixels. */
export const axisHeight = 38;
/** How far the ruler reaches beyond the first and the last moment, chart units. */
const reach = 40;
/** Between the ruler and what stands below it, pixels. */
const gap = 4;

/** What of a scale of time is seen: its ruler on the screen, and the marks on it by their place across, pixels. */
export interface TimeAxis {
  readonly box: Box;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly spans: readonly { readonly from: number; readonly to: number; readonly text: string }[];
}

interface View {
  readonly viewport: Viewport;
  readonly size: Size;
}

/** The ruler above what stands on a scale; it stays at the top of the view while some of that is seen. Null out of sight. */
export function timeAxis(
  scale: SceneScale,
  { viewport, size }: View,
  covered: Insets,
  { language }: Pick<ChartWords, 'language'>,
): TimeAxis | null {
  const start = toScreen(viewport, { x: scale.left - reach, y: scale.box.top });
  const end = toScreen(viewport, { x: scale.right + reach, y: scale.box.bottom });
  const top = Math.max(start.y - axisHeight - gap, covered.top);
  const [left, right] = [Math.max(start.x, 0), Math.min(end.x, size.width)];
  if (top + axisHeight > Math.min(end.y, size.height - covered.bottom) || right - left < axisHeight)
    return null;
  const box = { left, top, right, bottom: top + axisHeight };
  const place = (at: number) => toScreen(viewport, { x: placeOfMoment(scale, at), y: 0 }).x;
  const { ticks, spans } = seenTicks(scale, viewport, box, language);
  return {
    box,
    ticks: ticks.map(({ at, text }) => ({ x: place(at), text })),
    spans: spans.map(({ from, to, text }) => ({
      ...{ from: Math.max(left, place(from)), to: Math.min(right, place(to)) },
      text,
    })),
  };
}

function seenTicks(
  scale: SceneScale,
  viewport: Viewport,
  { left, right }: Box,
  language: ChartWords['language'],
): TimeTicks {
  const at = (x: number) => momentAt(scale, toChart(viewport, { x, y: 0 }).x);
  if (scale.last > scale.first)
    return timeTicks({ first: at(left), last: at(right) }, (at(right) - at(left)) / (right - left), language);
  const { first } = scale;
  return { ticks: [{ at: first, text: showDays(first, first, language) }], spans: [] };
}
