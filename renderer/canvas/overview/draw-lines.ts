import type { Lines } from '../../../core/overview/lines.ts';
import type { PixelBox } from './tiles.ts';

/** A rectangle of pixels that collects how much ink lies on each: 1 is one line, whole. */
export interface Coverage {
  readonly box: PixelBox;
  readonly ink: Float32Array;
}

/** Which lines to draw, and at how many pixels for a chart unit; `weight` is the ink of one. */
export interface LineStroke {
  readonly start: number;
  readonly end: number;
  readonly scale: number;
  readonly weight: number;
  /** Lines much longer than this are drawn as so much of either end, pixels; Infinity for whole. */
  readonly stub: number;
  /** Draws only the first of so many lines; absent: all. */
  readonly every?: number;
}

/** From so many stubs in length a line is drawn by its ends. */
const stubsToCut = 4;

/**
 * Adds lines to the ink of a rectangle. Each puts its weight into every column it passes (every row if it is steep),
 * shared between the two pixels it runs between (after Wu 1991). What a pixel gets depends on the line alone and not on
 * the rectangle, so that rectangles side by side fit together exactly.
 */
export function drawLines({ ink, box }: Coverage, { ends, widths }: Lines, stroke: LineStroke): void {
  const { left, top, width, height } = box;
  const { scale } = stroke;
  const [right, bottom] = [left + width, top + height];
  const flat = { along: left, alongEnd: right, across: top, acrossEnd: bottom, step: 1, side: width };
  const steep = { along: top, alongEnd: bottom, across: left, acrossEnd: right, step: width, side: 1 };
  for (let line = stroke.start; line < stroke.end; line += stroke.every ?? 1) {
    const at = 4 * line;
    const [x0, y0] = [numberAt(ends, at) * scale, numberAt(ends, at + 1) * scale];
    const [x1, y1] = [numberAt(ends, at + 2) * scale, numberAt(ends, at + 3) * scale];
    if (isOutside(x0, x1, left, right) || isOutside(y0, y1, top, bottom)) continue;
    const isFlat = Math.abs(x1 - x0) >= Math.abs(y1 - y0);
    const pen = isFlat ? penOf(x0, y0, x1, y1) : penOf(y0, x0, y1, x1);
    drawWide(ink, isFlat ? flat : steep, pen, { ...stroke, thick: widths?.[line] ?? 1 });
  }
}

/** A line as many pixels thick as told, whole or by its ends. */
function drawWide(
  ink: Float32Array,
  axes: Axes,
  pen: Pen,
  { weight, stub, thick }: LineStroke & { readonly thick: number },
): void {
  const length = (pen.end - pen.start) * Math.sqrt(1 + pen.slope * pen.slope);
  const part = length > stubsToCut * stub ? ((pen.end - pen.start) * stub) / length : Infinity;
  for (let side = 0; side < thick; side++) {
    pen.shift = side - (thick - 1) / 2;
    pen.weight = weight * Math.min(1, thick - side);
    walk(ink, axes, pen, pen.start, Math.min(pen.end, pen.start + part));
    if (part < Infinity) walk(ink, axes, pen, pen.end - part, pen.end);
  }
}

function numberAt(numbers: Float32Array, at: number): number {
  return numbers[at] ?? 0;
}

/** Pixels beyond a rectangle within which a line may still touch it. */
const reach = 3;

function isOutside(a: number, b: number, start: number, end: number): boolean {
  return (a < start - reach && b < start - reach) || (a > end + reach && b > end + reach);
}

/** A rectangle seen along a line: where it begins and ends that way and across, and how far apart its pixels lie. */
interface Axes {
  readonly along: number;
  readonly alongEnd: number;
  readonly across: number;
  readonly acrossEnd: number;
  readonly step: number;
  readonly side: number;
}

/** A line on its way: where it starts and ends along its longer side, where it starts across, how it rises. */
interface Pen {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly slope: number;
  shift: number;
  weight: number;
}

function penOf(start: number, from: number, end: number, to: number): Pen {
  if (start > end) return penOf(end, to, start, from);
  return { start, end, from, slope: end > start ? (to - from) / (end - start) : 0, shift: 0, weight: 0 };
}

/** Draws the part of a line from one place along its longer side to another. */
function walk(ink: Float32Array, axes: Axes, pen: Pen, from: number, to: number): void {
  const { across, acrossEnd, side } = axes;
  const { slope, weight } = pen;
  const start = pen.from + pen.shift - 0.5;
  const [first, last] = stretch(axes, pen, from, to);
  for (let place = first; place <= last; place++) {
    const at = start + slope * (place + 0.5 - pen.start);
    const near = Math.floor(at);
    const share = at - near;
    const pixel = (place - axes.along) * axes.step + (near - across) * side;
    if (near >= across && near < acrossEnd) ink[pixel] = (ink[pixel] ?? 0) + weight * (1 - share);
    if (near + 1 >= across && near + 1 < acrossEnd)
      ink[pixel + side] = (ink[pixel + side] ?? 0) + weight * share;
  }
}

/** First and last pixel of a line that may lie in the rectangle. */
function stretch(
  axes: Axes,
  { start, from, slope }: Pen,
  begin: number,
  end: number,
): readonly [number, number] {
  const first = Math.max(axes.along, Math.ceil(begin - 0.5));
  const last = Math.min(axes.alongEnd, Math.ceil(end - 0.5)) - 1;
  if (slope === 0) return [first, last];
  const [enter, leave] =
    slope > 0 ? [axes.across - reach, axes.acrossEnd + reach] : [axes.acrossEnd + reach, axes.across - reach];
  const place = (at: number) => (at - from) / slope + start - 0.5;
  return [Math.max(first, Math.floor(place(enter))), Math.min(last, Math.ceil(place(leave)))];
}
