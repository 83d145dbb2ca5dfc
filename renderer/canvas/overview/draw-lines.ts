import type { Lines } from '../../../core/overview/lines.ts';
import type { InkSheet } from './ink-sheet.ts';
import { LinePen, reach, type Side } from './line-pen.ts';
import type { PixelBox } from './tiles.ts';

/** Where lines are drawn: a sheet, and where it lies (device pixels from the origin of the chart). */
export interface InkedBox {
  readonly sheet: InkSheet;
  readonly box: PixelBox;
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

/**
 * Adds lines to the ink of a rectangle. Each puts its weight into every column it passes (every row if it is steep),
 * shared between the two pixels it runs between (after Wu 1991). What a pixel gets depends on the line alone and not on
 * the rectangle, so that rectangles side by side fit together exactly.
 */
export function drawLines({ sheet, box }: InkedBox, lines: Lines, stroke: LineStroke): void {
  const { ends, widths } = lines;
  const { left, top, width, height } = box;
  const { scale, every = 1 } = stroke;
  const flat = new LinePen(sheet, flatSide(box, sheet), stroke);
  const steep = new LinePen(sheet, steepSide(box, sheet), stroke);
  for (let line = stroke.start; line < stroke.end; line += every) {
    const at = 4 * line;
    const x0 = numberAt(ends, at) * scale;
    const y0 = numberAt(ends, at + 1) * scale;
    const x1 = numberAt(ends, at + 2) * scale;
    const y1 = numberAt(ends, at + 3) * scale;
    const thick = widths ? numberAt(widths, line) : 1;
    const out = reach + thick / 2;
    if (isOutside(x0, x1, left - out, left + width + out)) continue;
    if (isOutside(y0, y1, top - out, top + height + out)) continue;
    if (Math.abs(x1 - x0) < Math.abs(y1 - y0)) steep.draw(y0, x0, y1, x1, thick);
    else flat.draw(x0, y0, x1, y1, thick);
  }
}

function flatSide({ left, top, width, height }: PixelBox, { stride }: InkSheet): Side {
  return {
    along: left,
    alongEnd: left + width,
    across: top,
    acrossEnd: top + height,
    step: 1,
    aside: stride,
  };
}

function steepSide({ left, top, width, height }: PixelBox, { stride }: InkSheet): Side {
  return {
    along: top,
    alongEnd: top + height,
    across: left,
    acrossEnd: left + width,
    step: stride,
    aside: 1,
  };
}

function numberAt(numbers: Float32Array, at: number): number {
  return numbers[at] ?? 0;
}

function isOutside(a: number, b: number, start: number, end: number): boolean {
  return (a < start && b < start) || (a > end && b > end);
}
