import type { Drawing } from './drawing.ts';

/** Length of a line that costs 1. */
const unitLength = 160;
/** What one crossing costs, and one line that runs behind somebody's glyph or label. */
const crossingCost = 1;
const behindCost = 2;
/** Lines may pass through the outermost part of a box without disturbing what stands in it. */
const coreOfBox = 0.8;

/**
 * How hard the picture is to read because of where this entity stands: length and crossings of its lines, lines behind
 * others and lines behind it. Terms as in Davidson & Harel (1996); lower is better. Stops counting above `limit`.
 */
export function costAt(drawing: Drawing, i: number, limit = Infinity): number {
  const { graph, lineOf } = drawing;
  let cost = behindCost * linesBehind(drawing, i);
  for (let e = graph.offsets[i] as number; e < (graph.offsets[i + 1] as number) && cost <= limit; e++)
    cost += costOfLine(drawing, lineOf[e] as number);
  return cost;
}

/** What one line costs: its length, the lines it crosses and the boxes it runs behind. */
function costOfLine(drawing: Drawing, line: number): number {
  const { weights, ends } = drawing;
  const length = Math.hypot(
    (ends[4 * line + 2] as number) - (ends[4 * line] as number),
    (ends[4 * line + 3] as number) - (ends[4 * line + 1] as number),
  );
  const disturbing = length / unitLength + crossingCost * crossingsOf(drawing, line);
  return (weights[line] as number) * disturbing + behindCost * boxesOver(drawing, line);
}

/** How many lines cross this one. Lines that share an end with it do not: there the sides come out as nothing. */
export function crossingsOf({ ends }: Drawing, line: number): number {
  const [ax, ay] = [ends[4 * line] as number, ends[4 * line + 1] as number];
  const [bx, by] = [ends[4 * line + 2] as number, ends[4 * line + 3] as number];
  const [left, right, top, bottom] = [Math.min(ax, bx), Math.max(ax, bx), Math.min(ay, by), Math.max(ay, by)];
  const alongX = bx - ax;
  const alongY = by - ay;
  let count = 0;
  for (let at = 0; at < ends.length; at += 4) {
    const cx = ends[at] as number;
    const dx = ends[at + 2] as number;
    if (outside(cx, dx, left, right)) continue;
    const cy = ends[at + 1] as number;
    const dy = ends[at + 3] as number;
    if (outside(cy, dy, top, bottom)) continue;
    const acrossX = dx - cx;
    const acrossY = dy - cy;
    const sideOfC = alongX * (cy - ay) - alongY * (cx - ax);
    const sideOfD = alongX * (dy - ay) - alongY * (dx - ax);
    if (sideOfC * sideOfD >= 0) continue;
    const sideOfA = acrossX * (ay - cy) - acrossY * (ax - cx);
    const sideOfB = acrossX * (by - cy) - acrossY * (bx - cx);
    if (sideOfA * sideOfB < 0) count++;
  }
  return count;
}

/** Whether both coordinates lie below or both above a range. */
function outside(a: number, b: number, low: number, high: number): boolean {
  return (a < low && b < low) || (a > high && b > high);
}

/** How many boxes a line runs behind, its own two ends left out. */
function boxesOver({ graph, ends, positions, room }: Drawing, line: number): number {
  let count = -2;
  for (let i = 0; i < graph.size; i++) if (isBehind(ends, 4 * line, positions, room, i)) count++;
  return count;
}

/** How many lines run behind an entity's box, its own left out. */
function linesBehind({ graph, ends, positions, room }: Drawing, i: number): number {
  let count = (graph.offsets[i] as number) - (graph.offsets[i + 1] as number);
  for (let at = 0; at < ends.length; at += 4) if (isBehind(ends, at, positions, room, i)) count++;
  return count;
}

/** Whether a line meets a box: they overlap on both axes and the line's normal does not part them. */
function isBehind(
  ends: Float64Array,
  at: number,
  positions: Float64Array,
  room: Float64Array,
  i: number,
): boolean {
  const x = positions[2 * i] as number;
  const halfX = coreOfBox * (room[2 * i] as number);
  const ax = (ends[at] as number) - x;
  const bx = (ends[at + 2] as number) - x;
  if (outside(ax, bx, -halfX, halfX)) return false;
  const y = positions[2 * i + 1] as number;
  const halfY = coreOfBox * (room[2 * i + 1] as number);
  const ay = (ends[at + 1] as number) - y;
  const by = (ends[at + 3] as number) - y;
  if (outside(ay, by, -halfY, halfY)) return false;
  return Math.abs((bx - ax) * ay - (by - ay) * ax) < halfX * Math.abs(by - ay) + halfY * Math.abs(bx - ax);
}

/** How hard the whole picture is to read: every line's length and crossings and the boxes it runs behind, once each. */
export function totalCost(drawing: Drawing): number {
  let cost = 0;
  for (let line = 0; line < drawing.from.length; line++) cost += costOfLine(drawing, line);
  return cost;
}
