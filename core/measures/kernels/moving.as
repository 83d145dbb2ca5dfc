// Moves nodes to the group where modularity gains most until none gains by it. Nodes wait in line, in an order of chance at
// first, and line up again when somebody near them moves (Traag, Waltman & van Eck 2019, the fast local moving).
import { intAt, setInt, numberAt } from './memory';
import {
  nodes, rows, ends, weights, out, into, scale, rounding, groupOf, records, RECORD, near, line, waiting,
} from './levels';
import { shuffle } from './chance';

// Of each group, after the weight to it: f64 strength that leaves it and that comes in, i32 members, and the next of those
// without any.
const OUT: usize = 8;
const INTO: usize = 16;
const MEMBERS: usize = 24;
const NEXT: usize = 28;

/** The first of the groups without members. */
let free: i32 = -1;

/** Changes `groupOf`, whose groups are from 0 up to below the number of nodes; answers whether anybody moved. */
export function moveNodes(): bool {
  begin();
  const count = nodes;
  const queue = line;
  const waits = waiting;
  const groups = groupOf;
  const starts = rows;
  const to = ends;
  let head = 0;
  let left = count;
  let moved = false;
  while (left > 0) {
    const node = intAt(queue, head);
    if (++head == count) head = 0;
    left--;
    store<u8>(waits + node, 0);
    const own = intAt(groups, node);
    const best = bestGroup(node, own);
    if (best == own) continue;
    moved = true;
    const group = best < 0 ? free : best;
    change(node, own, group);
    setInt(groups, node, group);
    let e = to + (<usize>intAt(starts, node) << 2);
    const last = to + (<usize>intAt(starts, node + 1) << 2);
    // Everybody is put last, and who need not wait is written over: who does is not to be foreseen. There is room for one
    // more, as the node itself does not wait.
    for (; e < last; e += 4) {
      const other = load<i32>(e);
      const place = head + left;
      setInt(queue, place < count ? place : place - count, other);
      const waited = load<u8>(waits + other);
      const comes = <i32>(waited == 0) & <i32>(intAt(groups, other) != group);
      store<u8>(waits + other, waited | comes);
      left += comes;
    }
  }
  return moved;
}

function begin(): void {
  memory.fill(records, 0, <usize>nodes * RECORD);
  for (let node = 0; node < nodes; node++) {
    const rec = records + <usize>intAt(groupOf, node) * RECORD;
    store<f64>(rec, load<f64>(rec, OUT) + numberAt(out, node), OUT);
    store<f64>(rec, load<f64>(rec, INTO) + numberAt(into, node), INTO);
    store<i32>(rec, load<i32>(rec, MEMBERS) + 1, MEMBERS);
  }
  free = -1;
  for (let group = 0; group < nodes; group++)
    if (load<i32>(records + <usize>group * RECORD, MEMBERS) == 0) release(group);
  shuffle(line, nodes);
  memory.fill(waiting, 1, nodes);
}

function release(group: i32): void {
  store<i32>(records + <usize>group * RECORD, free, NEXT);
  free = group;
}

/** Takes the node with all its strength from one group to another. */
function change(node: i32, from: i32, to: i32): void {
  const old = records + <usize>from * RECORD;
  const rec = records + <usize>to * RECORD;
  if (to == free) free = load<i32>(rec, NEXT);
  const leaves = numberAt(out, node);
  const comes = numberAt(into, node);
  store<f64>(old, load<f64>(old, OUT) - leaves, OUT);
  store<f64>(old, load<f64>(old, INTO) - comes, INTO);
  store<f64>(rec, load<f64>(rec, OUT) + leaves, OUT);
  store<f64>(rec, load<f64>(rec, INTO) + comes, INTO);
  store<i32>(rec, load<i32>(rec, MEMBERS) + 1, MEMBERS);
  const members = load<i32>(old, MEMBERS) - 1;
  store<i32>(old, members, MEMBERS);
  if (members == 0) release(from);
}

/** The group near the node where it adds most modularity; its own where none is better, -1 where one of its own is. */
function bestGroup(node: i32, own: i32): i32 {
  const recs = records;
  const found = near;
  const count = gather(node);
  const rec = recs + <usize>own * RECORD;
  const joined = load<f64>(rec);
  store<f64>(rec, 0);
  const leaves = numberAt(out, node);
  const comes = numberAt(into, node);
  const mine = scale * leaves;
  const half = scale / 2;
  const directed = into != out;
  let best = own;
  let most =
    joined -
    (directed
      ? half * (leaves * (load<f64>(rec, INTO) - comes) + comes * (load<f64>(rec, OUT) - leaves))
      : mine * (load<f64>(rec, OUT) - leaves)) +
    rounding;
  // Its own group is among them, and never above what it is with the node.
  for (let at = 0; at < count; at++) {
    const group = intAt(found, at);
    const other = recs + <usize>group * RECORD;
    const expected = directed
      ? half * (leaves * load<f64>(other, INTO) + comes * load<f64>(other, OUT))
      : mine * load<f64>(other, OUT);
    const gain = load<f64>(other) - expected;
    store<f64>(other, 0);
    best = gain > most ? group : best;
    most = max(gain, most);
  }
  return most < 0 && load<i32>(rec, MEMBERS) > 1 ? -1 : best;
}

/** Adds up the weight between the node and each group near it; answers how many groups these are. */
function gather(node: i32): i32 {
  const recs = records;
  const found = near;
  const groups = groupOf;
  const lengths = weights;
  const to = ends;
  const last = intAt(rows, node + 1);
  let count = 0;
  for (let step = intAt(rows, node); step < last; step++) {
    const group = intAt(groups, intAt(to, step));
    const rec = recs + <usize>group * RECORD;
    const sum = load<f64>(rec);
    setInt(found, count, group);
    count += <i32>(sum == 0);
    store<f64>(rec, sum + (lengths != 0 ? numberAt(lengths, step) : 1));
  }
  return count;
}
