import type { Drawing } from './drawing.ts';

/** Length of a line that costs 1. */
const unitLength = 160;
/** What one crossing costs, a line that runs behind somebody's words, and one behind the glyph itself. */
const crossingCost = 1;
const wordsCost = 1;
const glyphCost = 6;
/** Lines may pass through the outermost part of a box without disturbing what stands in it. */
const coreOfBox = 0.8;
const glyphRadius = 22;

/**
 * How hard the picture is to read because of where this entity stands: length and crossings of its lines, lines behind
 * others and lines behind it. Terms as in Davidson & Harel (1996); lower is better. Stops counting above `limit`.
 */
export function costAt(drawing: Drawing, i: number, limit = Infinity): number {
  const { graph, lineOf } = drawing;
  let cost = linesBehind(drawing, i);
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
  return (weights[line] as number) * disturbing + boxesOver(drawing, line);
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

/** Costs of the boxes a line runs behind, its own two ends left out. */
function boxesOver({ graph, ends, positions, room }: Drawing, line: number): number {
  let cost = -2 * glyphCost;
  for (let i = 0; i < graph.size; i++) cost += costBehind(ends, 4 * line, positions, room, i);
  return cost;
}

/** Costs of the lines that run behind an entity's box, its own left out. */
function linesBehind({ graph, ends, positions, room }: Drawing, i: number): number {
  let cost = glyphCost * ((graph.offsets[i] as number) - (graph.offsets[i + 1] as number));
  for (let at = 0; at < ends.length; at += 4) cost += costBehind(ends, at, positions, room, i);
  return cost;
}

/** What a line costs that meets a box: both axes overlap and the line's normal does not part them. */
function costBehind(
  ends: Float64Array,
  at: number,
  positions: Float64Array,
  room: Float64Array,
  i: number,
): number {
  const x = positions[2 * i] as number;
  const halfX = coreOfBox * (room[2 * i] as number);
  const ax = (ends[at] as number) - x;
  const bx = (ends[at + 2] as number) - x;
  if (outside(ax, bx, -halfX, halfX)) return 0;
  const y = positions[2 * i + 1] as number;
  const halfY = coreOfBox * (room[2 * i + 1] as number);
  const ay = (ends[at + 1] as number) - y;
  const by = (ends[at + 3] as number) - y;
  if (outside(ay, by, -halfY, halfY)) return 0;
  const aside = Math.abs((bx - ax) * ay - (by - ay) * ax);
  if (aside >= halfX * Math.abs(by - ay) + halfY * Math.abs(bx - ax)) return 0;
  return aside < glyphRadius * Math.hypot(bx - ax, by - ay) ? glyphCost : wordsCost;
}
