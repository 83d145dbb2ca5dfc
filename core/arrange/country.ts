import type { Region } from '../case/chart.ts';
import { componentsOf } from '../measures/components.ts';
import { undirectedGraph } from '../measures/graph.ts';
import { subgraph } from '../measures/subgraph.ts';
import { pivotMds } from './pivot-mds.ts';
import { turnTowards } from './turn.ts';
import type { Arranged, ArrangeInput } from './arrange.ts';
import { aroundOf, type Claim, insideOf, layGround } from './country-ground.ts';
import { orderClaims } from './country-order.ts';
import { type Drawing, drawingOf, takeEnds } from './drawing.ts';
import { seededRandom } from './random.ts';
import { improveSeats, seat } from './seat.ts';
import { settle } from './settle.ts';
import { pitchFor, slotsFor, slotsOn, type Pitch } from './slots.ts';

/** The entities of one country, and what they ask of the ground. */
interface Population {
  readonly members: Int32Array;
  readonly pitch: Pitch;
  readonly claim: Claim;
}

/** A population with the ground it got and the slots on it (x, y interleaved). */
interface Housed extends Population {
  readonly region: Region;
  readonly slots: Float64Array;
}

const startLength = 160;
const startSteps = 150;
/** How much the ground grows when it turns out too small for somebody. */
const growth = 1.03;

/**
 * Places entities on the ground of their country: the country with most entities at the left, the others stacked at
 * the right, entities of no country in a strip below the first. Within each they stand in even rows, near those they
 * are linked with, also across a border. Regions tile a rectangle; whoever may move ends inside its own, clear of all.
 */
export function arrangeByCountry(input: ArrangeInput): Arranged {
  if (input.size === 0) return { positions: new Float64Array(0), regions: [] };
  const populations = house(input, populationsOf(input));
  const random = seededRandom(input.seed);
  const drawing = drawingOf(input, firstPlaces(input, populations, random));
  settleOnGround(input, drawing, populations);
  takeEnds(drawing);
  const seatings = populations.map(({ members, slots }) => seat(drawing, movable(input, members), slots));
  improveSeats(drawing, seatings, random);
  return { positions: drawing.positions, regions: populations.map(({ region }) => region) };
}

function movable({ fixed }: ArrangeInput, members: Int32Array): Int32Array {
  return members.filter((i) => fixed[i] === 0);
}

function populationsOf({ countries, room }: ArrangeInput): Population[] {
  const groups = new Map<string | null, number[]>();
  countries.forEach((country, i) => {
    const group = groups.get(country);
    if (group) group.push(i);
    else groups.set(country, [i]);
  });
  return [...groups].map(([country, entities]) => {
    const pitch = pitchFor(room, entities);
    const area = slotsFor(entities.length) * pitch.x * pitch.y;
    const least = aroundOf({ width: pitch.x, height: pitch.y });
    const claim = { country, entities: entities.length, area, ...least };
    return { members: Int32Array.from(entities), pitch, claim };
  });
}

/** Finds a small ground on which every country has slots enough: whoever has too few asks for a little more. */
function house(input: ArrangeInput, populations: readonly Population[]): Housed[] {
  let asking = populations;
  for (;;) {
    const regions = new Map(
      layGround(
        orderClaims(
          asking.map(({ claim }) => claim),
          input,
        ),
      ).map((region) => [region.country, region]),
    );
    const housed = asking.map((population): Housed => {
      const region = regions.get(population.claim.country) as Region;
      return { ...population, region, slots: freeSlots(input, population, region) };
    });
    if (housed.every((population) => hasSeats(input, population))) return housed;
    asking = housed.map((population) => {
      const { claim } = population;
      return hasSeats(input, population)
        ? population
        : { ...population, claim: { ...claim, area: claim.area * growth } };
    });
  }
}

function hasSeats(input: ArrangeInput, { members, slots }: Housed): boolean {
  return slots.length >= 2 * movable(input, members).length;
}

/** The slots of a region on which nobody stands who may not move. */
function freeSlots(
  { fixed, start, room }: ArrangeInput,
  { members, pitch }: Population,
  region: Region,
): Float64Array {
  const slots = slotsOn(insideOf(region), pitch, slotsFor(members.length));
  const free: number[] = [];
  for (let at = 0; at < slots.length; at += 2) {
    const [x, y] = [slots[at] as number, slots[at + 1] as number];
    const taken = fixed.some(
      (stays, i) =>
        stays === 1 &&
        Math.abs((start[2 * i] as number) - x) < (room[2 * i] as number) + pitch.x / 2 &&
        Math.abs((start[2 * i + 1] as number) - y) < (room[2 * i + 1] as number) + pitch.y / 2,
    );
    if (!taken) free.push(x, y);
  }
  return Float64Array.from(free);
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
    const places = pivotMds(subgraph(graph, members), random).map((hops) => hops * startLength);
    turnTowards(
      places,
      Float64Array.from(
        { length: 2 * members.length },
        (_, at) => goals[2 * (members[at >> 1] as number) + (at & 1)] as number,
      ),
    );
    members.forEach((i, at) => positions.set(places.subarray(2 * at, 2 * at + 2), 2 * i));
  }
  input.fixed.forEach((stays, i) => {
    if (stays === 1) positions.set(input.start.subarray(2 * i, 2 * i + 2), 2 * i);
  });
  return positions;
}

function settleOnGround(
  input: ArrangeInput,
  { graph, positions }: Drawing,
  populations: readonly Housed[],
): void {
  const grounds = new Float64Array(4 * input.size);
  for (const { members, region } of populations) {
    const { x, y, width, height } = insideOf(region);
    for (const i of members) grounds.set([x, y, x + width, y + height], 4 * i);
  }
  settle({ graph, positions, fixed: input.fixed, length: startLength, steps: startSteps, grounds });
}
