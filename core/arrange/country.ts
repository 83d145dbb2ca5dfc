import { componentsOf } from '../measures/components.ts';
import { undirectedGraph } from '../measures/graph.ts';
import { subgraph } from '../measures/subgraph.ts';
import type { Arranged, ArrangeInput } from './arrange.ts';
import { insideOf } from './country-ground.ts';
import { drawingOf, takeEnds } from './drawing.ts';
import { type Housed, house } from './housing.ts';
import { pairsOf, putPairs } from './part.ts';
import { pivotMds } from './pivot-mds.ts';
import { seededRandom } from './random.ts';
import { improveSeats, seat } from './seat.ts';
import { settle } from './settle.ts';
import { turnTowards } from './turn.ts';

const length = 160;
const steps = 150;

/**
 * Places entities on the ground of their country: the country with most entities at the left, the others stacked at
 * the right, entities of no country in a strip below the first. Within each they stand in even rows, near those they
 * are linked with, also across a border. Regions tile a rectangle; whoever may move ends inside its own, clear of all.
 */
export function arrangeByCountry(input: ArrangeInput): Arranged {
  if (input.size === 0) return { positions: new Float64Array(0), regions: [] };
  const populations = house(input);
  const random = seededRandom(input.seed);
  const drawing = drawingOf(input, firstPlaces(input, populations, random));
  const { graph, positions } = drawing;
  settle({ graph, positions, fixed: input.fixed, length, steps, grounds: groundsOf(input, populations) });
  takeEnds(drawing);
  const seatings = populations.map(({ movable, slots }) => seat(drawing, movable, slots));
  improveSeats(drawing, seatings, random);
  return { positions, regions: populations.map(({ region }) => region) };
}

/** Where the bare network would put everybody, turned so that they lie near their ground as far as can be. */
function firstPlaces(
  input: ArrangeInput,
  populations: readonly Housed[],
  random: () => number,
): Float64Array {
  const graph = undirectedGraph(input.size, input.from, input.to);
  const goals = new Float64Array(2 * input.size);
  for (const { members, region } of populations)
    for (const i of members) goals.set([region.x + region.width / 2, region.y + region.height / 2], 2 * i);
  const positions = new Float64Array(2 * input.size);
  for (const members of componentsOf(graph)) {
    const places = pivotMds(subgraph(graph, members), random).map((hops) => hops * length);
    turnTowards(places, pairsOf(goals, members));
    putPairs(positions, members, places);
  }
  const staying = Int32Array.from(input.fixed.keys()).filter((i) => input.fixed[i] === 1);
  putPairs(positions, staying, pairsOf(input.start, staying));
  return positions;
}

/** The ground everybody is to stay on: left, top, right and bottom, interleaved. */
function groundsOf({ size }: ArrangeInput, populations: readonly Housed[]): Float64Array {
  const grounds = new Float64Array(4 * size);
  for (const { members, region } of populations) {
    const { x, y, width, height } = insideOf(region);
    for (const i of members) grounds.set([x, y, x + width, y + height], 4 * i);
  }
  return grounds;
}
