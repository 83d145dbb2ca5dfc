import { describe, expect, it } from 'vitest';

import { linesBetween } from '../../../core/overview/lines.ts';
import { drawLines, type LineStroke } from './draw-lines.ts';
import { InkSheet } from './ink-sheet.ts';
import type { PixelBox } from './tiles.ts';

const whole: PixelBox = { left: 0, top: 0, width: 96, height: 64 };
const rows = [
  [3.2, 4.7, 90.1, 40.3],
  [80, 60, 10, 2],
  [20.5, 1.7, 21, 62],
  [5, 30, 91, 30],
  [-40, -20, 150, 90],
  [33, 33, 33.2, 33.1],
];
const lines = linesBetween(
  rows,
  rows.map(() => 1),
);

/** The ink of each pixel, row after row. */
function drawn(box: PixelBox, stroke: Partial<LineStroke> = {}, from = lines): readonly number[] {
  const sheet = new InkSheet(box.width, box.height);
  const usual = { start: 0, end: from.count, scale: 1, weight: 1, stub: Infinity };
  drawLines({ box, sheet }, from, { ...usual, ...stroke });
  return Array.from({ length: box.width * box.height }, (_, at) =>
    sheet.at(at % box.width, Math.floor(at / box.width)),
  );
}

const sum = (ink: readonly number[]) => ink.reduce((all, amount) => all + amount, 0);

describe('lines', () => {
  it.each([0, 1, 2, 3])('line %d puts its weight into each column or row that it passes', (at) => {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rows[at] ?? [];
    const passed = Math.max(
      Math.round(Math.max(x0, x1)) - Math.round(Math.min(x0, x1)),
      Math.round(Math.max(y0, y1)) - Math.round(Math.min(y0, y1)),
    );
    expect(sum(drawn(whole, { start: at, end: at + 1, weight: 3 }))).toBeCloseTo(3 * passed, 3);
  });

  it('adds up where lines lie on each other', () => {
    const twice = linesBetween([rows[0] ?? [], rows[0] ?? []], [1, 1]);
    const once = drawn(whole, { end: 1 }, twice);
    expect(drawn(whole, {}, twice)).toEqual(once.map((amount) => 2 * amount));
  });

  it.each([1, 2.5, 7])('draws tiles that fit together exactly, also of lines %d thick', (thick) => {
    const broad = linesBetween(
      rows,
      rows.map(() => thick),
    );
    const all = drawn(whole, {}, broad);
    for (let top = 0; top < whole.height; top += 32)
      for (let left = 0; left < whole.width; left += 32) {
        const tile = drawn({ left, top, width: 32, height: 32 }, {}, broad);
        for (let row = 0; row < 32; row++)
          expect(tile.slice(32 * row, 32 * row + 32)).toEqual(
            all.slice((top + row) * 96 + left, (top + row) * 96 + left + 32),
          );
      }
  });

  it('draws only the ends of lines that are much longer than a stub', () => {
    const long = linesBetween([[10.5, 20, 88.5, 20]], [1]);
    const ink = drawn(whole, { stub: 10 }, long);
    const columns = Array.from({ length: 96 }, (_, x) => (ink[19 * 96 + x] ?? 0) + (ink[20 * 96 + x] ?? 0));
    expect(columns.flatMap((amount, x) => (amount > 0 ? [x] : []))).toEqual([
      ...Array.from({ length: 10 }, (_, at) => 10 + at),
      ...Array.from({ length: 10 }, (_, at) => 78 + at),
    ]);
    expect(sum(drawn(whole, { stub: 40 }, long))).toBeCloseTo(78, 3);
  });

  it('draws thick lines as so many pixels side by side', () => {
    const thick = linesBetween([[10, 30, 60, 30]], [2.5]);
    expect(sum(drawn(whole, {}, thick))).toBeCloseTo(50 * 2.5, 3);
  });
});
