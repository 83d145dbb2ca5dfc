import { type Level, sumsOf } from './level.ts';
import { shuffled } from './orders.ts';

interface Moving {
  readonly level: Level;
  readonly groupOf: Int32Array;
  /** Strength that leaves each group, and that comes in. */
  readonly out: Float64Array;
  readonly into: Float64Array;
  readonly members: Int32Array;
  /** Groups without members. */
  readonly empty: number[];
  /** Weight between the node at hand and each group near it, zero for all others; and those groups. */
  readonly weightTo: Float64Array;
  readonly near: Int32Array;
}

/**
 * Moves nodes to the group where modularity gains most until none gains by it, and answers whether any moved. Nodes wait
 * in line, in an order of chance at first, and line up again when somebody near them moves (Traag, Waltman & van Eck
 * 2019, the fast local moving). `groupOf`, with groups from 0 up to below the number of nodes, is changed.
 */
export function moveNodes(level: Level, groupOf: Int32Array, random: () => number): boolean {
  const { size, offsets, neighbours } = level;
  const state = movingOf(level, groupOf);
  const line = shuffled(size, random);
  const waiting = new Uint8Array(size).fill(1);
  let [head, left, moved] = [0, size, false];
  while (left > 0) {
    const node = line[head] as number;
    head = head + 1 === size ? 0 : head + 1;
    left--;
    waiting[node] = 0;
    if (!moveNode(state, node)) continue;
    moved = true;
    const group = groupOf[node];
    for (let step = offsets[node] as number; step < (offsets[node + 1] as number); step++) {
      const other = neighbours[step] as number;
      if (waiting[other] === 1 || groupOf[other] === group) continue;
      waiting[other] = 1;
      const place = head + left;
      line[place < size ? place : place - size] = other;
      left++;
    }
  }
  return moved;
}

function movingOf(level: Level, groupOf: Int32Array): Moving {
  const { size } = level;
  const members = new Int32Array(size);
  for (const group of groupOf) members[group] = (members[group] as number) + 1;
  const out = sumsOf(level.out, groupOf, size);
  return {
    level,
    groupOf,
    out,
    into: level.into === level.out ? out : sumsOf(level.into, groupOf, size),
    members,
    empty: emptyOf(members),
    weightTo: new Float64Array(size),
    near: new Int32Array(size),
  };
}

function emptyOf(members: Int32Array): number[] {
  const empty: number[] = [];
  for (let group = 0; group < members.length; group++) if (members[group] === 0) empty.push(group);
  return empty;
}

/** Moves a node where it gains most; false where it stays. */
function moveNode(state: Moving, node: number): boolean {
  const { groupOf, members } = state;
  const own = groupOf[node] as number;
  const best = bestGroup(state, node, own);
  if (best === own) return false;
  const group = best === -1 ? (state.empty.pop() as number) : best;
  groupOf[node] = group;
  shift(state, node, own, -1);
  shift(state, node, group, 1);
  if (members[own] === 0) state.empty.push(own);
  return true;
}

/** Strength and membership of the node come to the group (1) or leave it (-1). */
function shift({ level, out, into, members }: Moving, node: number, group: number, by: 1 | -1): void {
  members[group] = (members[group] as number) + by;
  out[group] = (out[group] as number) + by * (level.out[node] as number);
  if (into !== out) into[group] = (into[group] as number) + by * (level.into[node] as number);
}

/** The group near the node where it adds most modularity; its own where none is better, -1 where one of its own is. */
function bestGroup(state: Moving, node: number, own: number): number {
  const { weightTo, near, members } = state;
  const count = gatherNear(state, node);
  const joined = weightTo[own] as number;
  weightTo[own] = 0;
  let best = own;
  let most = joined - expectedWith(state, node, own, true) + state.level.rounding;
  for (let at = 0; at < count; at++) {
    const group = near[at] as number;
    if (group === own) continue;
    const gain = (weightTo[group] as number) - expectedWith(state, node, group, false);
    weightTo[group] = 0;
    if (gain > most) {
      most = gain;
      best = group;
    }
  }
  return most < 0 && (members[own] as number) > 1 ? -1 : best;
}

/** Adds up the weight between the node and each group near it; answers how many groups these are. */
function gatherNear({ level, groupOf, weightTo, near }: Moving, node: number): number {
  const { offsets, neighbours, weights } = level;
  const end = offsets[node + 1] as number;
  let count = 0;
  for (let step = offsets[node] as number; step < end; step++) {
    const group = groupOf[neighbours[step] as number] as number;
    const sum = weightTo[group] as number;
    if (sum === 0) near[count++] = group;
    weightTo[group] = sum + (weights === undefined ? 1 : (weights[step] as number));
  }
  return count;
}

/** The weight that chance would put between a node and a group, the node itself apart where it is a `member`. */
function expectedWith({ level, out, into }: Moving, node: number, group: number, member: boolean): number {
  const leaves = level.out[node] as number;
  const groupOut = (out[group] as number) - (member ? leaves : 0);
  if (into === out) return level.scale * leaves * groupOut;
  const comes = level.into[node] as number;
  const groupInto = (into[group] as number) - (member ? comes : 0);
  return (level.scale / 2) * (leaves * groupInto + comes * groupOut);
}
