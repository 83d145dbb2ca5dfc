import type { Graph } from '../measures/graph.ts';
import { type Repulsion, repulsionBetween } from './repulsion.ts';

/** What is settled: a graph, its places (x, y interleaved; changed in place) and who may not move. */
export interface Settling {
  readonly graph: Graph;
  readonly positions: Float64Array;
  readonly fixed: Uint8Array;
  /** Length that a link between two entities of usual degree comes to. */
  readonly length: number;
  readonly steps: number;
  /** How far the first step goes, 1 for a picture that is far from rest; later ones go ever less far. */
  readonly heat?: number;
  /** Draws everybody somewhere besides; else links and pushing decide alone. */
  readonly pull?: Pull;
  /** Ground that each entity stays on: left, top, right, bottom, interleaved. */
  readonly grounds?: Float64Array;
  /** Called after every step. */
  readonly onStep?: () => void;
}

/** Adds to the forces on everybody (x, y interleaved) and to how stiffly each is held. */
export type Pull = (positions: Float64Array, forces: Float64Array, stiffness: Float64Array) => void;

/** Draws nobody anywhere. */
export const noPull: Pull = () => undefined;

/** How hard everybody is drawn to the middle, beside the forces of the links. */
const gravity = 0.02;
/** Share of a step that carries on into the next. */
const momentum = 0.8;
/** How far the last step goes. */
const lastHeat = 0.02;
/** Farthest that anybody goes in one step at full heat, in link lengths. */
const farthest = 8;

/** The forces on everybody, and how stiffly each is held: the force that a shift by one unit would add. */
interface Forces {
  readonly masses: Float64Array;
  readonly strength: number;
  readonly forces: Float64Array;
  readonly stiffness: Float64Array;
  readonly repel: Repulsion;
}

/**
 * Lets links pull and entities push until the picture rests. The forces are those of ForceAtlas2 (Jacomy et al. 2014):
 * pull grows with distance, push falls with it and grows with degree. Everybody goes as far as the force divided by the
 * stiffness of the own links asks, keeps some of the movement, and goes less far from step to step, which rests after
 * a tenth of the steps that the speeds of ForceAtlas2 take.
 */
export function settle(settling: Settling): void {
  const { graph, positions, steps, heat = 1, pull = noPull } = settling;
  const all = forcesOf(settling);
  const velocity = new Float64Array(2 * graph.size);
  for (let step = 0; step < steps; step++) {
    all.forces.fill(0);
    all.repel(positions, all.forces, all.strength);
    attract(graph, positions, all);
    pull(positions, all.forces, all.stiffness);
    pullToMiddle(positions, all);
    move(settling, all, velocity, heat * (lastHeat / heat) ** (step / steps));
    settling.onStep?.();
  }
}

/**
 * The `length` at which a picture of a connected graph as large as this one would rest; 0 where all stand on one spot.
 */
export function restLength(graph: Graph, positions: Float64Array): number {
  const masses = massesOf(graph);
  let [sum, squares] = [0, 0];
  for (const mass of masses) {
    sum += mass;
    squares += mass * mass;
  }
  const push = strengthOf(masses, 1) * (sum * sum - squares);
  return push > 0 ? Math.sqrt(squaredLengths(graph, positions) / push) : 0;
}

function forcesOf({ graph, length }: Settling): Forces {
  const masses = massesOf(graph);
  return {
    ...{ masses, strength: strengthOf(masses, length), repel: repulsionBetween(masses) },
    forces: new Float64Array(2 * graph.size),
    stiffness: new Float64Array(graph.size),
  };
}

function massesOf(graph: Graph): Float64Array {
  return Float64Array.from({ length: graph.size }, (_, i) => 1 + degreeOf(graph, i));
}

function strengthOf(masses: Float64Array, length: number): number {
  return (length * masses.length) ** 2 / masses.reduce((sum, mass) => sum + mass, 0) ** 2;
}

function degreeOf({ offsets }: Graph, i: number): number {
  return (offsets[i + 1] as number) - (offsets[i] as number);
}

/** Sum of the squared lengths of all lines, each counted from both ends. */
function squaredLengths({ size, offsets, neighbours }: Graph, positions: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < size; i++)
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const other = neighbours[e] as number;
      const dx = (positions[2 * other] as number) - (positions[2 * i] as number);
      const dy = (positions[2 * other + 1] as number) - (positions[2 * i + 1] as number);
      sum += dx * dx + dy * dy;
    }
  return sum;
}

function attract(graph: Graph, positions: Float64Array, { forces, stiffness }: Forces): void {
  const { size, offsets, neighbours } = graph;
  for (let i = 0; i < size; i++) {
    let pullX = 0;
    let pullY = 0;
    for (let e = offsets[i] as number, last = offsets[i + 1] as number; e < last; e++) {
      const other = neighbours[e] as number;
      pullX += (positions[2 * other] as number) - (positions[2 * i] as number);
      pullY += (positions[2 * other + 1] as number) - (positions[2 * i + 1] as number);
    }
    forces[2 * i] = (forces[2 * i] as number) + pullX;
    forces[2 * i + 1] = (forces[2 * i + 1] as number) + pullY;
    stiffness[i] = Math.max(1, degreeOf(graph, i));
  }
}

function pullToMiddle(positions: Float64Array, { masses, strength, forces }: Forces): void {
  let x = 0;
  let y = 0;
  for (let i = 0; i < masses.length; i++) {
    x += (positions[2 * i] as number) / masses.length;
    y += (positions[2 * i + 1] as number) / masses.length;
  }
  const pull = gravity * Math.sqrt(strength);
  for (let i = 0; i < masses.length; i++) {
    const dx = x - (positions[2 * i] as number);
    const dy = y - (positions[2 * i + 1] as number);
    const share = (pull * (masses[i] as number)) / Math.max(Math.sqrt(dx * dx + dy * dy), 1e-6);
    forces[2 * i] = (forces[2 * i] as number) + dx * share;
    forces[2 * i + 1] = (forces[2 * i + 1] as number) + dy * share;
  }
}

function move(
  { graph, positions, fixed, length, grounds }: Settling,
  { forces, stiffness }: Forces,
  velocity: Float64Array,
  heat: number,
): void {
  const most = farthest * length * heat;
  for (let i = 0; i < graph.size; i++) {
    if (fixed[i] === 1) continue;
    const share = heat / (stiffness[i] as number);
    const wishX = momentum * (velocity[2 * i] as number) + share * (forces[2 * i] as number);
    const wishY = momentum * (velocity[2 * i + 1] as number) + share * (forces[2 * i + 1] as number);
    const slower = Math.min(1, most / Math.max(Math.sqrt(wishX * wishX + wishY * wishY), 1e-9));
    velocity[2 * i] = slower * wishX;
    velocity[2 * i + 1] = slower * wishY;
    positions[2 * i] = (positions[2 * i] as number) + slower * wishX;
    positions[2 * i + 1] = (positions[2 * i + 1] as number) + slower * wishY;
    if (grounds) keepOn(grounds, positions, i);
  }
}

function keepOn(grounds: Float64Array, positions: Float64Array, i: number): void {
  for (const axis of [0, 1]) {
    const [low, high] = [grounds[4 * i + axis] as number, grounds[4 * i + 2 + axis] as number];
    positions[2 * i + axis] = Math.min(high, Math.max(low, positions[2 * i + axis] as number));
  }
}
