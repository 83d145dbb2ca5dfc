import type { Bounds } from './remembered.ts';

/** The part of a screen that windows may cover, in pixels of the desktop. */
export interface WorkArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Bounds that can be seen whole: on the screen that shows most of them, made smaller where they are larger than it and
 * moved inside where they stick out. Where no screen shows any of them their size is kept and their place is not.
 */
export function fitBounds(bounds: Bounds, screens: readonly WorkArea[]): Bounds {
  const { x, y, width, height, maximised } = bounds;
  if (x === undefined || y === undefined) return bounds;
  const place = { x, y, width, height };
  const [best] = [...screens].sort((a, b) => shared(place, b) - shared(place, a));
  if (!best || shared(place, best) === 0) return { width, height, maximised };
  const size = { width: Math.min(width, best.width), height: Math.min(height, best.height) };
  return {
    ...{ ...size, maximised },
    x: within(x, best.x, best.x + best.width - size.width),
    y: within(y, best.y, best.y + best.height - size.height),
  };
}

function shared(a: WorkArea, b: WorkArea): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, across) * Math.max(0, down);
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
