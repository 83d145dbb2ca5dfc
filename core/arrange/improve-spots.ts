import { anneal } from './anneal.ts';
import { type Drawing, putAt } from './drawing.ts';
import { blockerOf, type Boxes } from './overlap.ts';
import { costAt } from './readability.ts';

const schedule = { most: 60, least: 5, first: 0.4, last: 0.05 };
/** Farthest that an entity shifts within one try, and the distances from somebody linked at which it may settle. */
const shift = 120;
const nearby = { least: 100, most: 260 };

/**
 * Lets entities take free spots nearby, or by those they are linked with, as long as that makes the picture easier to
 * read, at first also where it makes it a little harder (simulated annealing, Davidson & Harel 1996). Boxes that did
 * not overlap still do not; fixed ones stay. Calls `onTry` after every try.
 */
export function improveSpots(
  drawing: Drawing,
  fixed: Uint8Array,
  random: () => number,
  onTry: () => void = () => undefined,
): void {
  const { graph, positions, room } = drawing;
  const boxes = { positions, room, fixed };
  anneal(drawing, graph.size, schedule, random, (allowed) => {
    const i = Math.floor(random() * graph.size);
    if (fixed[i] === 0) tryMove(drawing, boxes, i, spotFor(drawing, i, random), allowed);
    onTry();
  });
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
  if (blockerOf(boxes, i) >= 0 || costAt(drawing, i, limit) > limit) putAt(drawing, i, oldX, oldY);
}
