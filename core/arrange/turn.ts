/** How two pictures lie to each other: their middles, and the sums of products of places about these. */
interface Relation {
  readonly from: Point;
  readonly to: Point;
  readonly xx: number;
  readonly xy: number;
  readonly yx: number;
  readonly yy: number;
  /** How far from their middle places lie in both: the root of the sum of squares. */
  readonly sizes: readonly [number, number];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Turns places about their middle, and mirrors them where that helps, until they lie as near as they can to `goals`
 * (both x, y interleaved; the two-dimensional case of Kabsch 1976), and brings the middles together. Goals that are NaN
 * do not count; where all are, nothing moves, and where fewer than three are not, nothing is mirrored.
 */
export function turnTowards(positions: Float64Array, goals: Float64Array): void {
  const known = knownIn(goals);
  if (known.length === 0) return;
  const { from, to, xx, xy, yx, yy } = relationOf(positions, goals, known);
  const plain = Math.hypot(xx + yy, xy - yx);
  const mirrored = Math.hypot(xx - yy, xy + yx);
  const flip = known.length > 2 && mirrored > plain ? -1 : 1;
  const angle = Math.atan2(xy - flip * yx, xx + flip * yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let at = 0; at < positions.length; at += 2) {
    const [x, y] = [(positions[at] as number) - from.x, flip * ((positions[at + 1] as number) - from.y)];
    positions[at] = to.x + cos * x - sin * y;
    positions[at + 1] = to.y + sin * x + cos * y;
  }
}

/** Makes places as large a picture as `goals` are, but for those that are NaN, and turns them towards these. */
export function fitTo(positions: Float64Array, goals: Float64Array): void {
  const known = knownIn(goals);
  if (known.length === 0) return;
  const [own, theirs] = relationOf(positions, goals, known).sizes;
  const scale = own > 0 && theirs > 0 ? theirs / own : 1;
  for (let at = 0; at < positions.length; at++) positions[at] = (positions[at] as number) * scale;
  turnTowards(positions, goals);
}

/** How far two pictures agree once one has been turned towards the other: 1 wholly, near 0 not at all. */
export function likeness(positions: Float64Array, goals: Float64Array): number {
  const known = knownIn(goals);
  if (known.length < 2) return 0;
  const { xx, xy, yx, yy, sizes } = relationOf(positions, goals, known);
  const whole = sizes[0] * sizes[1];
  return whole > 0 ? Math.max(Math.hypot(xx + yy, xy - yx), Math.hypot(xx - yy, xy + yx)) / whole : 0;
}

/**
 * Lays a picture along the longer side of a window of this aspect, about its middle, the way round that agrees best with
 * `goals` (NaN for none), and brings the middles together.
 */
export function layAlong(positions: Float64Array, goals: Float64Array, aspect: number): void {
  const all = Int32Array.from({ length: positions.length / 2 }, (_, i) => i);
  const { from, xx, xy, yy } = relationOf(positions, positions, all);
  // Direction in which the places lie farthest apart.
  const angle = Math.atan2(2 * xy, xx - yy) / 2 + (aspect < 1 ? Math.PI / 2 : 0);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let at = 0; at < positions.length; at += 2) {
    const [x, y] = [(positions[at] as number) - from.x, (positions[at + 1] as number) - from.y];
    positions[at] = cos * x + sin * y;
    positions[at + 1] = cos * y - sin * x;
  }
  const known = knownIn(goals);
  if (known.length === 0) return;
  const agreed = relationOf(positions, goals, known);
  const [flipX, flipY] = [agreed.xx < 0 ? -1 : 1, agreed.yy < 0 ? -1 : 1];
  for (let at = 0; at < positions.length; at += 2) {
    positions[at] = agreed.to.x + flipX * ((positions[at] as number) - agreed.from.x);
    positions[at + 1] = agreed.to.y + flipY * ((positions[at + 1] as number) - agreed.from.y);
  }
}

function knownIn(goals: Float64Array): Int32Array {
  return Int32Array.from({ length: goals.length / 2 }, (_, i) => i).filter(
    (i) => !Number.isNaN(goals[2 * i]),
  );
}

function relationOf(positions: Float64Array, goals: Float64Array, known: Int32Array): Relation {
  const [from, to] = [middleOf(positions, known), middleOf(goals, known)];
  let [xx, xy, yx, yy, own, theirs] = [0, 0, 0, 0, 0, 0];
  for (const i of known) {
    const [x, y] = [(positions[2 * i] as number) - from.x, (positions[2 * i + 1] as number) - from.y];
    const [goalX, goalY] = [(goals[2 * i] as number) - to.x, (goals[2 * i + 1] as number) - to.y];
    xx += x * goalX;
    xy += x * goalY;
    yx += y * goalX;
    yy += y * goalY;
    own += x * x + y * y;
    theirs += goalX * goalX + goalY * goalY;
  }
  return { from, to, xx, xy, yx, yy, sizes: [Math.sqrt(own), Math.sqrt(theirs)] };
}

function middleOf(positions: Float64Array, members: Int32Array): Point {
  const middle = { x: 0, y: 0 };
  for (const i of members) {
    middle.x += (positions[2 * i] as number) / members.length;
    middle.y += (positions[2 * i + 1] as number) / members.length;
  }
  return middle;
}
