import { type Drawing, putAt } from './drawing.ts';
import { type Boxes, overlap } from './overlap.ts';
import { costAt } from './readability.ts';

/** Elementary comparisons that improving may spend; beyond that a large picture stays as it was settled. */
const budget = 40_000_000;
const triesPerEntity = 60;
/** Costs that a worse spot may add, at the beginning and at the end. */
const heat = { first: 0.4, last: 0.05 };
/** Farthest that an entity shifts within one try, and the distances from somebody linked at which it may settle. */
const shift = 120;
const nearby = { least: 100, most: 260 };

/**
 * Lets entities take free spots nearby, or by those they are linked with, as long as that makes the picture easier to
 * read, at first also where it makes it a little harder (simulated annealing, Davidson & Harel 1996). Boxes that did
 * not overlap still do not; fixed ones stay.
 */
export function improveSpots(drawing: Drawing, fixed: Uint8Array, random: () => number): void {
  const { graph, from, positions, room } = drawing;
  const boxes = { positions, room, fixed };
  const perTry = 2 * (graph.neighbours.length / Math.max(1, graph.size) + 1) * (from.length + graph.size);
  const tries = Math.min(triesPerEntity * graph.size, Math.floor(budget / perTry));
  for (let count = 0; count < tries; count++) {
    const i = Math.floor(random() * graph.size);
    const temperature = heat.first * (heat.last / heat.first) ** (count / tries);
    const [x, y] = spotFor(drawing, i, random);
    if (fixed[i] === 0) tryMove(drawing, boxes, i, [x, y], temperature * -Math.log(random()));
  }
}

function spotFor({ graph, positions }: Drawing, i: number, random: () => number): readonly [number, number] {
  const first = graph.offsets[i] as number;
  const degree = (graph.offsets[i + 1] as number) - first;
  const angle = 2 * Math.PI * random();
  const by =
    degree > 0 && random() < 0.5 ? (graph.neighbours[first + Math.floor(random() * degree)] as number) : i;
  const distance = by === i ? shift * random() : nearby.least + (nearby.most - nearby.least) * random();
  return [
    (positions[2 * by] as number) + distance * Math.cos(angle),
    (positions[2 * by + 1] as number) + distance * Math.sin(angle),
  ];
}

/** Moves an entity unless it would overlap somebody or cost more than `allowed`. */
function tryMove(
  drawing: Drawing,
  boxes: Boxes,
  i: number,
  [x, y]: readonly [number, number],
  allowed: number,
): void {
  const [oldX, oldY] = [drawing.positions[2 * i] as number, drawing.positions[2 * i + 1] as number];
  const limit = costAt(drawing, i) + allowed;
  putAt(drawing, i, x, y);
  if (overlapsAny(boxes, i) || costAt(drawing, i, limit) > limit) putAt(drawing, i, oldX, oldY);
}

function overlapsAny(boxes: Boxes, i: number): boolean {
  for (let j = 0; j < boxes.fixed.length; j++) if (j !== i && overlap(boxes, i, j)) return true;
  return false;
}
