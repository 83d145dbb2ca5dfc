import { type Level, sumsOf } from './level.ts';
import { shuffled, upTo } from './orders.ts';

/** How far chance strays from the best choice, in mean weights of a step. */
const randomness = 0.01;

interface Refining {
  readonly level: Level;
  readonly groupOf: Int32Array;
  /** Strength of each group that is refined. */
  readonly groupOut: Float64Array;
  readonly groupInto: Float64Array;
  /** The part each node is in, and of each part: its nodes, strength, and weight to the rest of its group. */
  readonly partOf: Int32Array;
  readonly sizes: Int32Array;
  readonly out: Float64Array;
  readonly into: Float64Array;
  readonly cut: Float64Array;
  readonly weightTo: Float64Array;
  readonly near: Int32Array;
  readonly chances: Float64Array;
  readonly spread: number;
  readonly random: () => number;
}

/**
 * Splits groups into parts that are each well connected in themselves and with the rest of their group: nodes begin alone,
 * and those still alone join a part by chance, the likelier the more modularity gains (Traag, Waltman & van Eck 2019, the
 * refinement). A part is labelled by one of its nodes.
 */
export function refineGroups(level: Level, groupOf: Int32Array, random: () => number): Int32Array {
  const state = refiningOf(level, groupOf, random);
  for (const node of shuffled(level.size, random))
    if (state.sizes[state.partOf[node] as number] === 1 && isWellConnected(state, node, node))
      joinPart(state, node);
  return state.partOf;
}

function refiningOf(level: Level, groupOf: Int32Array, random: () => number): Refining {
  const { size } = level;
  const directed = level.into !== level.out;
  const groupOut = sumsOf(level.out, groupOf, size);
  const out = level.out.slice();
  return {
    level,
    groupOf,
    groupOut,
    groupInto: directed ? sumsOf(level.into, groupOf, size) : groupOut,
    partOf: upTo(size),
    sizes: new Int32Array(size).fill(1),
    out,
    into: directed ? level.into.slice() : out,
    cut: weightsInGroup(level, groupOf),
    weightTo: new Float64Array(size),
    near: new Int32Array(size),
    chances: new Float64Array(size),
    spread: randomness * meanWeight(level),
    random,
  };
}

function meanWeight({ weights }: Level): number {
  return weights && weights.length > 0
    ? weights.reduce((sum, weight) => sum + weight, 0) / weights.length
    : 1;
}

/** Of each node: the weight to others of its group. */
function weightsInGroup({ size, offsets, neighbours, weights }: Level, groupOf: Int32Array): Float64Array {
  const sums = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    const group = groupOf[node];
    let sum = 0;
    for (let step = offsets[node] as number; step < (offsets[node + 1] as number); step++)
      if (groupOf[neighbours[step] as number] === group) sum += weights ? (weights[step] as number) : 1;
    sums[node] = sum;
  }
  return sums;
}

/** Whether at least as much joins the part with the rest of its group as chance would have it. */
function isWellConnected(state: Refining, part: number, node: number): boolean {
  const { level, out, into, groupOut, groupInto, cut } = state;
  const group = state.groupOf[node] as number;
  const [leaves, comes] = [out[part] as number, into[part] as number];
  const [restOut, restInto] = [(groupOut[group] as number) - leaves, (groupInto[group] as number) - comes];
  return (cut[part] as number) >= (level.scale / 2) * (leaves * restInto + comes * restOut);
}

function joinPart(state: Refining, node: number): void {
  const { level, partOf, sizes, out, into, cut, weightTo, near } = state;
  const count = gatherParts(state, node);
  const part = chosenPart(state, node, count);
  if (part !== node) {
    partOf[node] = part;
    sizes[node] = 0;
    sizes[part] = (sizes[part] as number) + 1;
    cut[part] = (cut[part] as number) + (cut[node] as number) - 2 * (weightTo[part] as number);
    out[part] = (out[part] as number) + (level.out[node] as number);
    if (into !== out) into[part] = (into[part] as number) + (level.into[node] as number);
  }
  for (let at = 0; at < count; at++) weightTo[near[at] as number] = 0;
}

/** Adds up the weight between the node and each part of its group near it; answers how many parts these are. */
function gatherParts({ level, groupOf, partOf, weightTo, near }: Refining, node: number): number {
  const { offsets, neighbours, weights } = level;
  const group = groupOf[node];
  let count = 0;
  for (let step = offsets[node] as number; step < (offsets[node + 1] as number); step++) {
    const other = neighbours[step] as number;
    if (groupOf[other] !== group) continue;
    const part = partOf[other] as number;
    const sum = weightTo[part] as number;
    if (sum === 0) near[count++] = part;
    weightTo[part] = sum + (weights ? (weights[step] as number) : 1);
  }
  return count;
}

/** A well connected part that takes nothing from modularity, the likelier the more it adds; the node's own stands for 0. */
function chosenPart(state: Refining, node: number, count: number): number {
  const { near, chances, spread, random } = state;
  const most = bestGain(state, node, count);
  const alone = chanceOf(-most / spread);
  let whole = alone;
  for (let at = 0; at < count; at++) {
    const chance = chanceOf(((chances[at] as number) - most) / spread);
    if (chance > 0 && isWellConnected(state, near[at] as number, node)) whole += chance;
    chances[at] = whole;
  }
  const drawn = random() * whole;
  if (drawn < alone) return node;
  for (let at = 0; at < count; at++) if (drawn < (chances[at] as number)) return near[at] as number;
  return node;
}

/** Puts what modularity gains by each part near the node into `chances`, -Infinity where nothing; answers the highest or 0. */
function bestGain(state: Refining, node: number, count: number): number {
  const { level, out, into, weightTo, near, chances } = state;
  const [leaves, comes] = [level.out[node] as number, level.into[node] as number];
  let most = 0;
  for (let at = 0; at < count; at++) {
    const part = near[at] as number;
    const expected = (level.scale / 2) * (leaves * (into[part] as number) + comes * (out[part] as number));
    const gain = (weightTo[part] as number) - expected;
    chances[at] = gain < 0 ? -Infinity : gain;
    if (gain > most && isWellConnected(state, part, node)) most = gain;
  }
  return most;
}

/** How likely a choice is beside the best, which has 1; none that is below by this much is ever taken. */
function chanceOf(below: number): number {
  return below === 0 ? 1 : below < -40 ? 0 : Math.exp(below);
}
