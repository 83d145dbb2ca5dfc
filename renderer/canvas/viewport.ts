import type { Box } from './box.ts';
import type { Point } from './point.ts';

/** What part of the chart is on screen: screen = chart * zoom + (x, y), in CSS pixels from the canvas' corner. */
export interface Viewport {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** From where hands zoom out to where they zoom in; only a chart that fits in no other way is shown from farther. */
export const zoomRange = { farthest: 0.0005, least: 0.05, most: 4 } as const;

export function toScreen({ zoom, x, y }: Viewport, point: Point): Point {
  return { x: point.x * zoom + x, y: point.y * zoom + y };
}

export function toChart({ zoom, x, y }: Viewport, point: Point): Point {
  return { x: (point.x - x) / zoom, y: (point.y - y) / zoom };
}

/** The part of the chart that a canvas of this size shows. */
export function chartBox(viewport: Viewport, { width, height }: Size): Box {
  const start = toChart(viewport, { x: 0, y: 0 });
  const end = toChart(viewport, { x: width, y: height });
  return { left: start.x, top: start.y, right: end.x, bottom: end.y };
}

/** Zooms by a factor, within the range, so that what lies under `at` (screen) stays there. */
export function zoomedAt(
  viewport: Viewport,
  factor: number,
  at: Point,
  least: number = zoomRange.least,
): Viewport {
  const zoom = Math.min(zoomRange.most, Math.max(Math.min(least, viewport.zoom), viewport.zoom * factor));
  const change = zoom / viewport.zoom;
  return { zoom, x: at.x - (at.x - viewport.x) * change, y: at.y - (at.y - viewport.y) * change };
}

/** The viewport that has a point of the chart in its middle, at this zoom. */
export function centredOn(
  { x, y, zoom }: Point & { readonly zoom: number },
  { width, height }: Size,
): Viewport {
  return { zoom, x: width / 2 - x * zoom, y: height / 2 - y * zoom };
}

/** Room on the canvas that panels cover, in pixels from each side. */
export type Insets = Box;

/** The viewport that shows all of `box` in the middle of what the panels leave free, never nearer than `nearest`. */
export function fitted(box: Box, { width, height }: Size, insets: Insets, nearest: number): Viewport {
  const free = { width: width - insets.left - insets.right, height: height - insets.top - insets.bottom };
  const zoom = Math.max(
    zoomRange.farthest,
    Math.min(
      nearest,
      free.width / Math.max(1, box.right - box.left),
      free.height / Math.max(1, box.bottom - box.top),
    ),
  );
  return {
    zoom,
    x: insets.left + free.width / 2 - ((box.left + box.right) / 2) * zoom,
    y: insets.top + free.height / 2 - ((box.top + box.bottom) / 2) * zoom,
  };
}

/** The smallest shift that brings `point` (chart) at least `margin` pixels inside the canvas. */
export function brought(viewport: Viewport, point: Point, { width, height }: Size, margin: Insets): Viewport {
  const { x, y } = toScreen(viewport, point);
  const dx = Math.max(0, margin.left - x) - Math.max(0, x - (width - margin.right));
  const dy = Math.max(0, margin.top - y) - Math.max(0, y - (height - margin.bottom));
  return { zoom: viewport.zoom, x: viewport.x + dx, y: viewport.y + dy };
}
