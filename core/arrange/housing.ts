import type { Region } from '../case/chart.ts';
import type { ArrangeInput } from './arrange.ts';
import { aroundOf, type Claim, insideOf, layGround } from './country-ground.ts';
import { orderClaims } from './country-order.ts';
import { pairsOf } from './part.ts';
import { around } from './rectangle.ts';
import { type Pitch, pitchFor, slotsFor, slotsOn } from './slots.ts';

/** The entities of one country, and what they ask of the ground. */
interface Population {
  /** All of them, and those who may move; both ascending. */
  readonly members: Int32Array;
  readonly movable: Int32Array;
  readonly pitch: Pitch;
  readonly claim: Claim;
}

/** A population with the ground it got and the free slots on it (x, y interleaved), enough for all who may move. */
export interface Housed extends Population {
  readonly region: Region;
  readonly slots: Float64Array;
}

/** How much more of the ground a country asks for when it got too little. */
const growth = 1.03;
/** Finer grids than this are not tried. */
const mostSlots = 20_000;

/**
 * Finds a small ground on which every country has room enough. Its middle is that of those who may not move, else 0, 0.
 */
export function house(input: ArrangeInput): Housed[] {
  const staying = fixedBoxes(input);
  const middle = middleOf(staying);
  let asking: readonly Population[] = populationsOf(input);
  for (;;) {
    const claims = orderClaims(
      asking.map(({ claim }) => claim),
      input,
    );
    const regions = new Map(
      layGround(claims, input.aspect, middle).map((region) => [region.country, region]),
    );
    const housed = asking.map((population): Housed => {
      const region = regions.get(population.claim.country) as Region;
      return { ...population, region, slots: freeSlots(population, region, staying) };
    });
    if (housed.every(hasSeats)) return housed;
    asking = housed.map((population) => (hasSeats(population) ? population : askingForMore(population)));
  }
}

/**
 * Houses everybody on the ground that is there already, so that those who may not move stay on theirs; undefined where
 * a country has none yet, or where it has not seats enough for its newcomers.
 */
export function houseOn(input: ArrangeInput, regions: readonly Region[]): Housed[] | undefined {
  const staying = fixedBoxes(input);
  const known = new Map(regions.map((region) => [region.country, region]));
  const housed = populationsOf(input).flatMap((population): Housed[] => {
    const region = known.get(population.claim.country);
    return region ? [{ ...population, region, slots: seatsAmong(population, region, staying) }] : [];
  });
  const all = housed.reduce((sum, { members }) => sum + members.length, 0);
  return all === input.size && housed.every(hasSeats) ? housed : undefined;
}

/** Free slots of an even grid as coarse as leaves enough of them between those who stand there. */
function seatsAmong(population: Population, region: Region, staying: FixedBoxes): Float64Array {
  let slots: Float64Array = new Float64Array(0);
  for (let count = slotsFor(population.members.length); count <= mostSlots; count *= 2) {
    const found = freeSlots(population, region, staying, count);
    if (found.length < slots.length) break;
    slots = found;
    if (hasSeats({ ...population, region, slots })) break;
  }
  return slots;
}

/** Places and half sizes of those who may not move; x and y interleaved. */
interface FixedBoxes {
  readonly places: Float64Array;
  readonly room: Float64Array;
}

function fixedBoxes({ fixed, start, room }: ArrangeInput): FixedBoxes {
  const staying = Int32Array.from(fixed.keys()).filter((i) => fixed[i] === 1);
  return { places: pairsOf(start, staying), room: pairsOf(room, staying) };
}

function middleOf({ places, room }: FixedBoxes): readonly [number, number] {
  if (places.length === 0) return [0, 0];
  const { x, y, width, height } = around(places, room);
  return [x + width / 2, y + height / 2];
}

function populationsOf({ countries, room, fixed }: ArrangeInput): Population[] {
  return [...new Set(countries)].map((country) => {
    const members = Int32Array.from(fixed.keys()).filter((i) => countries[i] === country);
    const pitch = pitchFor(room, members);
    const area = slotsFor(members.length) * pitch.x * pitch.y;
    const least = aroundOf({ width: pitch.x, height: pitch.y });
    const claim = { country, entities: members.length, area, ...least };
    return { members, movable: members.filter((i) => fixed[i] === 0), pitch, claim };
  });
}

function hasSeats({ movable, slots }: Housed): boolean {
  return slots.length >= 2 * movable.length;
}

function askingForMore<P extends Population>(population: P): P {
  const { claim } = population;
  return { ...population, claim: { ...claim, area: claim.area * growth } };
}

/** The slots of a region clear of everybody who may not move. */
function freeSlots(
  { members, pitch }: Population,
  region: Region,
  { places, room }: FixedBoxes,
  count = slotsFor(members.length),
): Float64Array {
  const slots = slotsOn(insideOf(region), pitch, count);
  const free: number[] = [];
  for (let at = 0; at < slots.length; at += 2) {
    const [x, y] = [slots[at] as number, slots[at + 1] as number];
    const taken = places.some(
      (place, axis) =>
        axis % 2 === 0 &&
        Math.abs(place - x) < (room[axis] as number) + pitch.x / 2 &&
        Math.abs((places[axis + 1] as number) - y) < (room[axis + 1] as number) + pitch.y / 2,
    );
    if (!taken) free.push(x, y);
  }
  return Float64Array.from(free);
}
