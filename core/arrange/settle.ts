import type { Graph } from '../measures/graph.ts';
import { repulsionBetween } from './repulsion.ts';

/** What is settled: a graph, its places (x, y interleaved; changed in place) and who may not move. */
export interface Settling {
  readonly graph: Graph;
  readonly positions: Float64Array;
  readonly fixed: Uint8Array;
  /** Length that a link between two entities of usual degree comes to. */
  readonly length: number;
  readonly steps: number;
  /** Ground that each entity stays on: left, top, right, bottom, interleaved. */
  readonly grounds?: Float64Array;
}

/** How hard everybody is drawn to the middle, beside the forces of the links. */
const gravity = 0.02;

/**
 * Lets links pull and entities push until the picture rests, in the manner of ForceAtlas2 (Jacomy et al. 2014): pull
 * grows with distance, push falls with it and grows with degree, and whoever swings moves less.
 */
export function settle(settling: Settling): void {
  const { graph, positions, steps } = settling;
  const masses = Float64Array.from({ length: graph.size }, (_, i) => 1 + degreeOf(graph, i));
  const repel = repulsionBetween(masses);
  const strength = (settling.length * graph.size) ** 2 / masses.reduce((sum, mass) => sum + mass, 0) ** 2;
  let [forces, before] = [new Float64Array(2 * graph.size), new Float64Array(2 * graph.size)];
  let speed = 1;
  for (let step = 0; step < steps; step++) {
    [forces, before] = [before.fill(0), forces];
    repel(positions, forces, strength);
    attract(graph, positions, forces);
    pullToMiddle(positions, masses, forces, strength);
    speed = nextSpeed(speed, forces, before, masses);
    move(settling, forces, before, speed);
  }
}

function degreeOf({ offsets }: Graph, i: number): number {
  return (offsets[i + 1] as number) - (offsets[i] as number);
}

function attract({ size, offsets, neighbours }: Graph, positions: Float64Array, forces: Float64Array): void {
  for (let i = 0; i < size; i++) {
    let [pullX, pullY] = [0, 0];
    for (let e = offsets[i] as number, last = offsets[i + 1] as number; e < last; e++) {
      const other = neighbours[e] as number;
      pullX += (positions[2 * other] as number) - (positions[2 * i] as number);
      pullY += (positions[2 * other + 1] as number) - (positions[2 * i + 1] as number);
    }
    forces[2 * i] = (forces[2 * i] as number) + pullX;
    forces[2 * i + 1] = (forces[2 * i + 1] as number) + pullY;
  }
}

function pullToMiddle(
  positions: Float64Array,
  masses: Float64Array,
  forces: Float64Array,
  strength: number,
): void {
  let [x, y] = [0, 0];
  for (let i = 0; i < masses.length; i++) {
    x += (positions[2 * i] as number) / masses.length;
    y += (positions[2 * i + 1] as number) / masses.length;
  }
  const pull = gravity * Math.sqrt(strength);
  for (let i = 0; i < masses.length; i++) {
    const dx = x - (positions[2 * i] as number);
    const dy = y - (positions[2 * i + 1] as number);
    const share = (pull * (masses[i] as number)) / Math.max(Math.hypot(dx, dy), 1e-6);
    forces[2 * i] = (forces[2 * i] as number) + dx * share;
    forces[2 * i + 1] = (forces[2 * i + 1] as number) + dy * share;
  }
}

/** Steady movement in all may quicken by half per step; swinging slows it at once. */
function nextSpeed(speed: number, forces: Float64Array, before: Float64Array, masses: Float64Array): number {
  let [swinging, steady] = [1e-9, 0];
  for (let i = 0; i < masses.length; i++) {
    const mass = masses[i] as number;
    swinging += mass * swing(forces, before, i);
    steady +=
      (mass / 2) *
      Math.hypot(
        (forces[2 * i] as number) + (before[2 * i] as number),
        (forces[2 * i + 1] as number) + (before[2 * i + 1] as number),
      );
  }
  return Math.min(steady / swinging, 1.5 * speed);
}

function swing(forces: Float64Array, before: Float64Array, i: number): number {
  return Math.hypot(
    (forces[2 * i] as number) - (before[2 * i] as number),
    (forces[2 * i + 1] as number) - (before[2 * i + 1] as number),
  );
}

function move(
  { graph, positions, fixed, grounds }: Settling,
  forces: Float64Array,
  before: Float64Array,
  speed: number,
): void {
  for (let i = 0; i < graph.size; i++) {
    if (fixed[i] === 1) continue;
    const share = (0.1 * speed) / (1 + speed * Math.sqrt(swing(forces, before, i)));
    positions[2 * i] = (positions[2 * i] as number) + share * (forces[2 * i] as number);
    positions[2 * i + 1] = (positions[2 * i + 1] as number) + share * (forces[2 * i + 1] as number);
    if (grounds) keepOn(grounds, positions, i);
  }
}

function keepOn(grounds: Float64Array, positions: Float64Array, i: number): void {
  for (const axis of [0, 1]) {
    const [low, high] = [grounds[4 * i + axis] as number, grounds[4 * i + 2 + axis] as number];
    positions[2 * i + axis] = Math.min(high, Math.max(low, positions[2 * i + axis] as number));
  }
}
