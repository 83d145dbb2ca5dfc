// Splits groups into parts that are each well connected in themselves and with the rest of their group: nodes begin alone, and
// those still alone join a part by chance, the likelier the more modularity gains (Traag, Waltman & van Eck 2019, the refinement).
// A part is labelled by one of its nodes.
import { reserve, giveBack, intAt, setInt, numberAt, setNumber } from './memory';
import {
  nodes, rows, ends, weights, out, into, scale, groupOf, partOf, records, RECORD, near, chances, line, waiting,
} from './levels';
import { random, shuffle } from './chance';

/** How far chance strays from the best choice, in mean weights of a step. */
const RANDOMNESS: f64 = 0.01;

// Of each part, after the weight to it: f64 strength that leaves it and that comes in, and weight to the rest of its group.
const OUT: usize = 8;
const INTO: usize = 16;
const CUT: usize = 24;

/** f64 per group: strength that leaves it, and that comes in. */
let groupOut: usize = 0;
let groupInto: usize = 0;
let spread: f64 = 0;

/** Writes `partOf`, the groups in `groupOf` being from 0 up to below `count`. */
export function refineGroups(count: i32): void {
  groupOut = reserve(count << 3);
  groupInto = into == out ? groupOut : reserve(count << 3);
  memory.fill(groupOut, 0, count << 3);
  memory.fill(groupInto, 0, count << 3);
  begin();
  shuffle(line, nodes);
  for (let at = 0; at < nodes; at++) {
    const node = intAt(line, at);
    if (load<u8>(waiting + node) != 0 && isWellConnected(node, node)) joinPart(node);
  }
  giveBack(groupOut);
}

/** Everybody alone, which is what `waiting` says of whom nobody has joined. */
function begin(): void {
  memory.fill(waiting, 1, nodes);
  let all: f64 = 0;
  for (let node = 0; node < nodes; node++) {
    const group = intAt(groupOf, node);
    const last = intAt(rows, node + 1);
    let cut: f64 = 0;
    for (let step = intAt(rows, node); step < last; step++) {
      const weight = weightOf(step);
      all += weight;
      cut += intAt(groupOf, intAt(ends, step)) == group ? weight : 0;
    }
    setInt(partOf, node, node);
    const rec = records + <usize>node * RECORD;
    store<f64>(rec, 0);
    store<f64>(rec, numberAt(out, node), OUT);
    store<f64>(rec, numberAt(into, node), INTO);
    store<f64>(rec, cut, CUT);
    setNumber(groupOut, group, numberAt(groupOut, group) + numberAt(out, node));
    if (into != out) setNumber(groupInto, group, numberAt(groupInto, group) + numberAt(into, node));
  }
  const steps = intAt(rows, nodes);
  spread = RANDOMNESS * (steps > 0 ? all / <f64>steps : 1);
}

@inline function weightOf(step: i32): f64 {
  return weights != 0 ? numberAt(weights, step) : 1;
}

/** Whether at least as much joins the part with the rest of its group as chance would have it. */
function isWellConnected(part: i32, node: i32): bool {
  const rec = records + <usize>part * RECORD;
  const group = intAt(groupOf, node);
  const leaves = load<f64>(rec, OUT);
  const comes = load<f64>(rec, INTO);
  const restOut = numberAt(groupOut, group) - leaves;
  const restInto = numberAt(groupInto, group) - comes;
  return load<f64>(rec, CUT) >= (scale / 2) * (leaves * restInto + comes * restOut);
}

function joinPart(node: i32): void {
  const count = gather(node);
  const part = chosenPart(node, count);
  if (part != node) {
    const mine = records + <usize>node * RECORD;
    const rec = records + <usize>part * RECORD;
    setInt(partOf, node, part);
    store<u8>(waiting + part, 0);
    store<f64>(rec, load<f64>(rec, CUT) + load<f64>(mine, CUT) - 2 * load<f64>(rec), CUT);
    store<f64>(rec, load<f64>(rec, OUT) + numberAt(out, node), OUT);
    store<f64>(rec, load<f64>(rec, INTO) + numberAt(into, node), INTO);
  }
  for (let at = 0; at < count; at++) store<f64>(records + <usize>intAt(near, at) * RECORD, 0);
}

/** Adds up the weight between the node and each part of its group near it; answers how many parts these are. */
function gather(node: i32): i32 {
  const groups = groupOf;
  const parts = partOf;
  const group = intAt(groups, node);
  const last = intAt(rows, node + 1);
  let count = 0;
  for (let step = intAt(rows, node); step < last; step++) {
    const other = intAt(ends, step);
    if (intAt(groups, other) != group) continue;
    const part = intAt(parts, other);
    const rec = records + <usize>part * RECORD;
    const sum = load<f64>(rec);
    if (sum == 0) setInt(near, count++, part);
    store<f64>(rec, sum + weightOf(step));
  }
  return count;
}

/** A well connected part that takes nothing from modularity, the likelier the more it adds; the node's own stands for 0. */
function chosenPart(node: i32, count: i32): i32 {
  const most = bestGain(node, count);
  const alone = chanceOf(-most / spread);
  let whole = alone;
  for (let at = 0; at < count; at++) {
    const chance = chanceOf((numberAt(chances, at) - most) / spread);
    if (chance > 0 && isWellConnected(intAt(near, at), node)) whole += chance;
    setNumber(chances, at, whole);
  }
  const drawn = random() * whole;
  if (drawn < alone) return node;
  for (let at = 0; at < count; at++) if (drawn < numberAt(chances, at)) return intAt(near, at);
  return node;
}

/** Puts what modularity gains by each part near the node into `chances`, -Infinity where nothing; answers the highest or 0. */
function bestGain(node: i32, count: i32): f64 {
  const leaves = numberAt(out, node);
  const comes = numberAt(into, node);
  let most: f64 = 0;
  for (let at = 0; at < count; at++) {
    const part = intAt(near, at);
    const rec = records + <usize>part * RECORD;
    const expected = (scale / 2) * (leaves * load<f64>(rec, INTO) + comes * load<f64>(rec, OUT));
    const gain = load<f64>(rec) - expected;
    setNumber(chances, at, gain < 0 ? -Infinity : gain);
    if (gain > most && isWellConnected(part, node)) most = gain;
  }
  return most;
}

/** How likely a choice is beside the best, which has 1; none that is below by this much is ever taken. */
function chanceOf(below: f64): f64 {
  return below == 0 ? 1 : below < -40 ? 0 : Math.exp(below);
}
