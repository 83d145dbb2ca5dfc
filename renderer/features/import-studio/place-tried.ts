/** A link between two places by their index. */
export interface Tie {
  readonly from: number;
  readonly to: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const rounds = 160;
/** Turn of a sunflower, so that the first places are apart. */
const turn = Math.PI * (3 - Math.sqrt(5));

/**
 * Places for a small network in a box from 0 to 1, the same every time: what is linked comes near, all else keeps apart
 * (Fruchterman and Reingold 1991, from a spiral).
 */
export function placeTried(count: number, ties: readonly Tie[]): readonly Spot[] {
  const spots = Array.from({ length: count }, (_, index) => ({
    x: Math.cos(index * turn) * Math.sqrt(index + 0.5),
    y: Math.sin(index * turn) * Math.sqrt(index + 0.5),
  }));
  for (let round = 0; round < rounds; round++) settle(spots, ties, 1 - round / rounds);
  return inBox(spots);
}

interface Moving {
  x: number;
  y: number;
}

function settle(spots: readonly Moving[], ties: readonly Tie[], heat: number): void {
  const pulls = spots.map(() => ({ x: 0, y: 0 }));
  for (const [one, spot] of spots.entries())
    for (let other = one + 1; other < spots.length; other++)
      push(pulls[one], pulls[other], spot, spots[other], (gap) => 1 / (gap * gap + 0.01));
  for (const { from, to } of ties) push(pulls[from], pulls[to], spots[from], spots[to], (gap) => -gap * 0.25);
  for (const [index, spot] of spots.entries()) {
    const pull = pulls[index] ?? spot;
    const strength = Math.hypot(pull.x, pull.y);
    const step = Math.min(strength, heat) / (strength || 1);
    // Everything leans a little to the middle, so that parts without a link between them stay in sight.
    spot.x += pull.x * step - spot.x * 0.02;
    spot.y += pull.y * step - spot.y * 0.02;
  }
}

function push(
  left: Moving | undefined,
  right: Moving | undefined,
  one: Spot | undefined,
  other: Spot | undefined,
  force: (gap: number) => number,
): void {
  if (!left || !right || !one || !other) return;
  const [dx, dy] = [one.x - other.x, one.y - other.y];
  const by = force(Math.hypot(dx, dy));
  left.x += dx * by;
  left.y += dy * by;
  right.x -= dx * by;
  right.y -= dy * by;
}

function inBox(spots: readonly Spot[]): readonly Spot[] {
  const along = (values: readonly number[]) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return (value: number) => (most - least < 1e-6 ? 0.5 : (value - least) / (most - least));
  };
  const [x, y] = [along(spots.map((spot) => spot.x)), along(spots.map((spot) => spot.y))];
  return spots.map((spot) => ({ x: x(spot.x), y: y(spot.y) }));
}
