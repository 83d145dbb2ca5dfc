import { anneal } from './anneal.ts';
import { type Drawing, putAt } from './drawing.ts';
import { costAt } from './readability.ts';

/** Slots (x, y interleaved) and which entity sits in each, -1 for a free one. */
export interface Seating {
  readonly slots: Float64Array;
  readonly sitters: Int32Array;
}

const schedule = { most: 120, least: 8, first: 0.8, last: 0.1 };
/** How often an entity tries any seat at all rather than one near somebody linked, and how near that is. */
const anywhere = 0.1;
const nearby = 300;

/**
 * Gives each member the free slot nearest to its place, evened out so that crowds spread over all slots, the best
 * connected choosing first. There must be at least as many slots as members.
 */
export function seat(drawing: Drawing, members: Int32Array, slots: Float64Array): Seating {
  const { positions, graph } = drawing;
  const sitters = new Int32Array(slots.length / 2).fill(-1);
  for (const axis of [0, 1] as const) spread(positions, members, slots, axis);
  const degree = (i: number): number => (graph.offsets[i + 1] as number) - (graph.offsets[i] as number);
  for (const i of members.toSorted((a, b) => degree(b) - degree(a))) {
    const slot = nearest(
      slots,
      positions[2 * i] as number,
      positions[2 * i + 1] as number,
      (at) => sitters[at] === -1,
    );
    sitters[slot] = i;
    putAt(drawing, i, slots[2 * slot] as number, slots[2 * slot + 1] as number);
  }
  return { slots, sitters };
}

/** Spaces members evenly along one axis, between the first and the last slot, in the order they have. */
function spread(positions: Float64Array, members: Int32Array, slots: Float64Array, axis: 0 | 1): void {
  let [low, high] = [Infinity, -Infinity];
  for (let at: number = axis; at < slots.length; at += 2) {
    low = Math.min(low, slots[at] as number);
    high = Math.max(high, slots[at] as number);
  }
  const order = members.toSorted(
    (a, b) => (positions[2 * a + axis] as number) - (positions[2 * b + axis] as number),
  );
  order.forEach((i, rank) => (positions[2 * i + axis] = low + ((rank + 0.5) / order.length) * (high - low)));
}

function nearest(slots: Float64Array, x: number, y: number, free: (slot: number) => boolean): number {
  let [best, least] = [-1, Infinity];
  for (let slot = 0; slot < slots.length / 2; slot++) {
    const distance = ((slots[2 * slot] as number) - x) ** 2 + ((slots[2 * slot + 1] as number) - y) ** 2;
    if (distance < least && free(slot)) [best, least] = [slot, distance];
  }
  return best;
}

/**
 * Lets entities change seats, with each other or with a free one of the same seating, as long as that makes the picture
 * easier to read; at first also where it makes it a little harder (simulated annealing, Davidson & Harel 1996). Calls
 * `onTry` after every try.
 */
export function improveSeats(
  drawing: Drawing,
  seatings: readonly Seating[],
  random: () => number,
  onTry: () => void = () => undefined,
): void {
  const chairs = seatings.flatMap((seating) => Array.from(seating.sitters, (_, slot) => ({ seating, slot })));
  anneal(drawing, chairs.length, schedule, random, (allowed) => {
    const { seating, slot } = chairs[Math.floor(random() * chairs.length)] as (typeof chairs)[number];
    const i = seating.sitters[slot] as number;
    if (i >= 0) trySwap(drawing, seating, [slot, goal(drawing, seating, i, random)], allowed);
    onTry();
  });
}

/** A slot worth trying for an entity: one near somebody it is linked with, or any. */
function goal({ graph, positions }: Drawing, { slots }: Seating, i: number, random: () => number): number {
  const [first, last] = [graph.offsets[i] as number, graph.offsets[i + 1] as number];
  if (last === first || random() < anywhere) return Math.floor((random() * slots.length) / 2);
  const other = graph.neighbours[first + Math.floor(random() * (last - first))] as number;
  const x = (positions[2 * other] as number) + nearby * (random() + random() - 1);
  const y = (positions[2 * other + 1] as number) + nearby * (random() + random() - 1);
  return nearest(slots, x, y, () => true);
}

/** Swaps who sits in two slots unless that costs more than `allowed`. */
function trySwap(
  drawing: Drawing,
  { slots, sitters }: Seating,
  [first, second]: readonly [number, number],
  allowed: number,
): void {
  const [one, other] = [sitters[first] as number, sitters[second] as number];
  if (one === other) return;
  const limit = costOfPair(drawing, one, other) + allowed;
  sit(drawing, one, slots, second);
  sit(drawing, other, slots, first);
  if (costOfPair(drawing, one, other, limit) > limit) {
    sit(drawing, one, slots, first);
    sit(drawing, other, slots, second);
    return;
  }
  sitters[first] = other;
  sitters[second] = one;
}

function costOfPair(drawing: Drawing, one: number, other: number, limit = Infinity): number {
  const cost = one < 0 ? 0 : costAt(drawing, one, limit);
  return other < 0 || cost > limit ? cost : cost + costAt(drawing, other, limit - cost);
}

function sit(drawing: Drawing, i: number, slots: Float64Array, slot: number): void {
  if (i >= 0) putAt(drawing, i, slots[2 * slot] as number, slots[2 * slot + 1] as number);
}
