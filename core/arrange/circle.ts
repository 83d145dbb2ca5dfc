import { undirectedGraph } from '../measures/graph.ts';
import type { ArrangeInput, Arranged } from './arrange.ts';
import { circleOrder } from './circle-order.ts';
import { widenUntilClear } from './clear.ts';
import { packedPicture } from './pieces.ts';
import { roundSpacing } from './round-spacing.ts';
import { arrangeStructure } from './structure.ts';

/** Where the first stands. */
const top = -Math.PI / 2;
/** How often the radius is reckoned anew from the spacing it leads to. */
const rounds = 4;

/** Up to how much wider than high a circle of many may be, and how many are many. */
const oval = { most: 1.5, many: 40 };

/**
 * Puts everybody connected on one circle, in an order in which few links cross; circles are packed. Those of many are
 * as oval as the window.
 */
export function arrangeInCircle(input: ArrangeInput): Arranged {
  return arrangeStructure(input, (part) => packedPicture(part, layCircle));
}

function layCircle({ size, from, to, room, aspect }: ArrangeInput): Float64Array {
  // As if everybody were higher, and then all of it pressed flat.
  const flat = Math.min(oval.most, Math.max(1 / oval.most, aspect)) ** Math.min(1, size / oval.many);
  const higher = room.map((half, at) => (at % 2 === 0 ? half : half * flat));
  const positions = layRound(size, circleOrder(undirectedGraph(size, from, to)), higher);
  return positions.map((place, at) => (at % 2 === 0 ? place : place / flat));
}

function layRound(size: number, order: readonly number[], room: Float64Array): Float64Array {
  let angles = order.map((_, at) => top + (2 * Math.PI * at) / size);
  let radius = 0;
  for (let round = 0; round < rounds; round++) {
    const spacings = order.map((i, at) =>
      roundSpacing(room, i, order[(at + 1) % size] as number, middleAngle(angles, at)),
    );
    const length = spacings.reduce((sum, one) => sum + one, 0);
    radius = length / (2 * Math.PI);
    let along = 0;
    angles = spacings.map((one) => top + (2 * Math.PI * ((along += one) - one)) / length);
  }
  const positions = new Float64Array(2 * size);
  order.forEach((i, at) => {
    const angle = angles[at] as number;
    positions.set([radius * Math.cos(angle), radius * Math.sin(angle)], 2 * i);
  });
  widenUntilClear(positions, room);
  return positions;
}

function middleAngle(angles: readonly number[], at: number): number {
  const next = at + 1 < angles.length ? (angles[at + 1] as number) : top + 2 * Math.PI;
  return ((angles[at] as number) + next) / 2;
}
