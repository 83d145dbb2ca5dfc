import { componentsOf } from '../measures/components.ts';
import { undirectedGraph } from '../measures/graph.ts';
import { subgraph } from '../measures/subgraph.ts';
import type { ArrangeInput, Show } from './arrange.ts';
import { drawingOf, takeEnds } from './drawing.ts';
import { membersWhere, pairsOf, putPairs } from './part.ts';
import { pivotMds } from './pivot-mds.ts';
import { seededRandom } from './random.ts';
import type { Rectangle } from './rectangle.ts';
import { improveSeats, seat } from './seat.ts';
import { settle } from './settle.ts';
import { turnTowards } from './turn.ts';

/** Entities who belong on one ground, those of them who may move, and the free slots they may take there. */
export interface Household {
  readonly members: Int32Array;
  readonly movable: Int32Array;
  /** The part of the ground on which they may stand. */
  readonly inside: Rectangle;
  /** x and y interleaved; at least as many as may move. */
  readonly slots: Float64Array;
}

const length = 160;
const steps = 60;

/**
 * Places for everybody on the grounds they belong on: as the links pull them within these, then on slots, changed about
 * as long as that makes the picture easier to read.
 */
export function seatOnGrounds(
  input: ArrangeInput,
  households: readonly Household[],
  show: Show,
): Float64Array {
  const random = seededRandom(input.seed);
  const drawing = drawingOf(input, firstPlaces(input, households, random));
  const { graph, positions } = drawing;
  const onStep = (): void => show(() => positions.slice());
  const grounds = groundsOf(input, households);
  settle({ graph, positions, fixed: input.fixed, length, steps, grounds, onStep });
  takeEnds(drawing);
  const seatings = households.map(({ movable, slots }) => seat(drawing, movable, slots));
  improveSeats(drawing, seatings, random, onStep);
  return positions;
}

/** Where the bare network would put everybody, turned so that they lie near their ground as far as can be. */
function firstPlaces(
  input: ArrangeInput,
  households: readonly Household[],
  random: () => number,
): Float64Array {
  const graph = undirectedGraph(input.size, input.from, input.to);
  const goals = new Float64Array(2 * input.size);
  for (const { members, inside } of households)
    for (const i of members) goals.set([inside.x + inside.width / 2, inside.y + inside.height / 2], 2 * i);
  const positions = new Float64Array(2 * input.size);
  for (const members of componentsOf(graph)) {
    const places = pivotMds(subgraph(graph, members), random).map((hops) => hops * length);
    turnTowards(places, pairsOf(goals, members));
    putPairs(positions, members, places);
  }
  const staying = membersWhere(input.size, (i) => input.fixed[i] === 1);
  putPairs(positions, staying, pairsOf(input.start, staying));
  return positions;
}

/** The ground everybody is to stay on: left, top, right and bottom, interleaved. */
function groundsOf({ size }: ArrangeInput, households: readonly Household[]): Float64Array {
  const grounds = new Float64Array(4 * size);
  for (const { members, inside } of households) {
    const { x, y, width, height } = inside;
    for (const i of members) grounds.set([x, y, x + width, y + height], 4 * i);
  }
  return grounds;
}
