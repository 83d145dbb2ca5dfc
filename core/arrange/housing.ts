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

/**
 * Finds a small ground on which every country has room enough. Its middle is that of those who may not move, else 0, 0.
 */
export function house(input: ArrangeInput): Housed[] {
  const middle = middleOfFixed(input);
  let asking: readonly Population[] = populationsOf(input);
  for (;;) {
    const claims = orderClaims(
      asking.map(({ claim }) => claim),
      input,
    );
    const regions = new Map(layGround(claims, middle).map((region) => [region.country, region]));
    const housed = asking.map((population): Housed => {
      const region = regions.get(population.claim.country) as Region;
      return { ...population, region, slots: freeSlots(input, population, region) };
    });
    if (housed.every(hasSeats)) return housed;
    asking = housed.map((population) => (hasSeats(population) ? population : askingForMore(population)));
  }
}

function middleOfFixed({ fixed, start, room }: ArrangeInput): readonly [number, number] {
  const staying = Int32Array.from(fixed.keys()).filter((i) => fixed[i] === 1);
  if (staying.length === 0) return [0, 0];
  const { x, y, width, height } = around(pairsOf(start, staying), pairsOf(room, staying));
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
  { fixed, start, room }: ArrangeInput,
  { members, pitch }: Population,
  region: Region,
): Float64Array {
  const slots = slotsOn(insideOf(region), pitch, slotsFor(members.length));
  const isFree = (x: number, y: number): boolean =>
    !fixed.some(
      (stays, i) =>
        stays === 1 &&
        Math.abs((start[2 * i] as number) - x) < (room[2 * i] as number) + pitch.x / 2 &&
        Math.abs((start[2 * i + 1] as number) - y) < (room[2 * i + 1] as number) + pitch.y / 2,
    );
  const numbers = Int32Array.from({ length: slots.length / 2 }, (_, slot) => slot);
  return pairsOf(
    slots,
    numbers.filter((slot) => isFree(slots[2 * slot] as number, slots[2 * slot + 1] as number)),
  );
}
