import { filled } from './filled.ts';
import { mortonOrder } from './morton-order.ts';
import type { OverviewNetwork } from './overview-data.ts';

/** Straight lines in chart units. */
export interface Lines {
  readonly count: number;
  /** x and y of one end, x and y of the other, line after line. */
  readonly ends: Float32Array;
  /** How thick each line is, pixels on screen; absent: one. */
  readonly widths?: Float32Array;
  /** Of all lines together. */
  readonly length: number;
}

/** The lines of some links; each stretch between two `starts` is put into an order that is quick to draw. */
export function linesOf(network: OverviewNetwork, links: Int32Array, starts?: Int32Array): Lines {
  const bounds = starts ?? [0, links.length];
  const ends = new Float32Array(4 * links.length);
  for (let part = 0; part + 1 < bounds.length; part++) {
    const [start, end] = [bounds[part] ?? 0, bounds[part + 1] ?? 0];
    writeNear(network, links.subarray(start, end), ends.subarray(4 * start, 4 * end));
  }
  return { count: links.length, ends, length: lengthOf(ends) };
}

/** Lines from rows of four coordinates, each as thick as told. */
export function linesBetween(rows: readonly (readonly number[])[], widths: readonly number[]): Lines {
  const ends = Float32Array.from(rows.flat());
  return { count: rows.length, ends, widths: Float32Array.from(widths), length: lengthOf(ends) };
}

/** Writes the ends of links so that neighbours on the chart follow each other. */
function writeNear({ x, y, from, to }: OverviewNetwork, links: Int32Array, ends: Float32Array): void {
  const middle = (axis: Float32Array) =>
    filled(new Float32Array(links.length), (at) => {
      const link = links[at] ?? 0;
      return ((axis[from[link] ?? 0] ?? 0) + (axis[to[link] ?? 0] ?? 0)) / 2;
    });
  const order = mortonOrder(middle(x), middle(y));
  filled(ends, (at) => {
    const link = links[order[at >> 2] ?? 0] ?? 0;
    const end = ((at & 2) === 0 ? from[link] : to[link]) ?? 0;
    return ((at & 1) === 0 ? x[end] : y[end]) ?? 0;
  });
}

function lengthOf(ends: Float32Array): number {
  let length = 0;
  for (let at = 0; at < ends.length; at += 4)
    length += Math.hypot((ends[at + 2] ?? 0) - (ends[at] ?? 0), (ends[at + 3] ?? 0) - (ends[at + 1] ?? 0));
  return length;
}
