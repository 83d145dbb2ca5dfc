import { countingSort } from './counting-sort.ts';
import { extentOf } from './overview-data.ts';

const bits = 6;
const cells = 1 << bits;

/**
 * An order in which points that follow each other lie near each other: along the Z-shaped curve of Morton (1966) over
 * 64 x 64 cells. Drawing lines in it stays within the same few pixels for longer, which is what caches like.
 */
export function mortonOrder(x: Float32Array, y: Float32Array): Int32Array {
  const { left, top, right, bottom } = extentOf({ x, y });
  const column = (cells - 0.001) / Math.max(right - left, 1e-9);
  const row = (cells - 0.001) / Math.max(bottom - top, 1e-9);
  const codes = new Uint16Array(x.length);
  for (let at = 0; at < x.length; at++) {
    const cx = Math.floor(((x[at] ?? 0) - left) * column);
    const cy = Math.floor(((y[at] ?? 0) - top) * row);
    codes[at] = spread(cx) | (spread(cy) << 1);
  }
  return countingSort(codes, cells * cells).order;
}

/** Puts a zero after every bit of a number below 256. */
function spread(value: number): number {
  const halves = (value | (value << 4)) & 0x0f0f;
  const pairs = (halves | (halves << 2)) & 0x3333;
  return (pairs | (pairs << 1)) & 0x5555;
}
