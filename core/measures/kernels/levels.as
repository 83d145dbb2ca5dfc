// What modularity is sought on: nodes that are entities, or groups of them in place of their members. Half of what joins two
// nodes both ways is the weight of each of their two steps; what joins a node with itself is left out, because it goes
// wherever the node goes.
import {
  size, offsets, neighbours, costs, reserve, reserveZero, giveBack, intAt, setInt, numberAt, setNumber,
} from './memory';

/** f64 per entity: strength that leaves it and that comes in, written by whoever calls; the same where links lead both ways. */
export let leaving: usize = 0;
export let coming: usize = 0;

/** The level at hand, its steps laid out as those of a graph. */
export let nodes: i32 = 0;
export let rows: usize = 0;
export let ends: usize = 0;
/** f64 per step; 0 where every step weighs 1. */
export let weights: usize = 0;
/** f64 per node: strength that leaves it and that comes in; the same array where links lead both ways. */
export let out: usize = 0;
export let into: usize = 0;
/** What two strengths are multiplied by for the weight expected between them: the resolution over all strength. */
export let scale: f64 = 0;
/** Gains up to this may be rounding. */
export let rounding: f64 = 0;

/** i32 per node: its group, and its part of it. */
export let groupOf: usize = 0;
export let partOf: usize = 0;
/** i32 per entity: the node it is in, and in the end its group. */
export let labels: usize = 0;

/** RECORD bytes per group or part, the weight that leads to it first, which is zero but while somebody looks at it. */
export let records: usize = 0;
export const RECORD: usize = 32;
/** i32 per node: groups or parts near somebody; and f64 of each. */
export let near: usize = 0;
export let chances: usize = 0;
/** i32 and u8 per node: those who wait, and who does. */
export let line: usize = 0;
export let waiting: usize = 0;

/** Where levels of groups are laid out by turns. */
let odd: usize = 0;
let even: usize = 0;

/** Makes ready to group the entities of a graph whose costs, where it has any, are the weights of its steps. */
export function prepareCommunities(directed: bool): void {
  leaving = reserve(size << 3);
  coming = directed ? reserveZero(size << 3) : leaving;
  groupOf = reserve(size << 2);
  partOf = reserve(size << 2);
  labels = reserve(size << 2);
  near = reserve(size << 2);
  chances = reserve((size + 2) << 3);
  line = reserve(size << 2);
  waiting = reserve(size);
  // The last, as its end is used for something else.
  records = reserve(<usize>size * RECORD);
}

/** The level whose nodes are the entities; that of groups is given up. */
export function levelOfEntities(): void {
  giveBack(records + <usize>size * RECORD);
  nodes = size;
  rows = offsets;
  ends = neighbours;
  weights = costs;
  out = leaving;
  into = coming;
}

/** Sets by how much groups have to be joined more than by chance. */
export function setScale(ofChance: f64, ofRounding: f64): void {
  scale = ofChance;
  rounding = ofRounding;
}

/** The level whose nodes are the groups of the nodes of this one, whose labels are from 0 up to below `count`. */
export function levelOfGroups(groups: usize, count: i32): void {
  const steps = intAt(rows, nodes);
  const first = blockFor(count, steps);
  const sums = first + line64((count + 1) << 2);
  const sumsInto = into == out ? sums : sums + line64(count << 3);
  const sumsTo = sumsInto + line64(count << 3);
  const found = sumsTo + line64(steps << 3);
  memory.fill(sums, 0, sumsTo - sums);
  for (let node = 0; node < nodes; node++) {
    const group = intAt(groups, node);
    setNumber(sums, group, numberAt(sums, group) + numberAt(out, node));
    if (sumsInto != sums) setNumber(sumsInto, group, numberAt(sumsInto, group) + numberAt(into, node));
  }
  joinSteps(groups, count, first, found, sumsTo);
  nodes = count;
  rows = first;
  out = sums;
  into = sumsInto;
  ends = found;
  weights = sumsTo;
}

/**
 * Room for a level of so many nodes and at most so many steps; what is not touched takes no memory. The first lies where records
 * are needed no longer, the second behind it, and those that follow, being smaller, by turns in the place of one before.
 */
function blockFor(count: i32, steps: i32): usize {
  const columns = into == out ? 1 : 2;
  const bytes = line64((count + 1) << 2) + columns * line64(count << 3) + line64(steps << 2) + line64(steps << 3);
  if (rows == offsets) {
    giveBack(records + <usize>count * RECORD);
    even = 0;
    odd = reserve(bytes);
    return odd;
  }
  if (rows != odd) return odd;
  if (even == 0) even = reserve(bytes);
  return even;
}

/** So many bytes in whole lines of the cache. */
@inline function line64(bytes: usize): usize {
  return (bytes + 63) & ~63;
}

/** Adds up the steps of the members of each group by where they lead. */
function joinSteps(groups: usize, count: i32, first: usize, found: usize, sumsTo: usize): void {
  const starts = sortByGroup(groups, count);
  const recs = records;
  const members = line;
  const from = rows;
  const to = ends;
  const lengths = weights;
  let end = 0;
  setInt(first, 0, 0);
  for (let group = 0; group < count; group++) {
    const begin = end;
    const after = intAt(starts, group + 1);
    for (let at = intAt(starts, group); at < after; at++) {
      const node = intAt(members, at);
      const last = intAt(from, node + 1);
      for (let step = intAt(from, node); step < last; step++) {
        const other = intAt(groups, intAt(to, step));
        const rec = recs + <usize>other * RECORD;
        const sum = load<f64>(rec);
        setInt(found, end, other);
        end += <i32>(other != group) & <i32>(sum == 0);
        store<f64>(rec, sum + (lengths != 0 ? numberAt(lengths, step) : 1));
      }
    }
    store<f64>(recs + <usize>group * RECORD, 0);
    for (let step = begin; step < end; step++) {
      const rec = recs + <usize>intAt(found, step) * RECORD;
      setNumber(sumsTo, step, load<f64>(rec));
      store<f64>(rec, 0);
    }
    setInt(first, group + 1, end);
  }
}

/** Puts nodes in line by their groups; answers where each group begins there. */
function sortByGroup(groups: usize, count: i32): usize {
  const starts = chances;
  memory.fill(starts, 0, (count + 2) << 2);
  for (let node = 0; node < nodes; node++) {
    const after = intAt(groups, node) + 2;
    setInt(starts, after, intAt(starts, after) + 1);
  }
  for (let group = 0; group < count; group++) setInt(starts, group + 2, intAt(starts, group + 2) + intAt(starts, group + 1));
  for (let node = 0; node < nodes; node++) {
    const next = intAt(groups, node) + 1;
    const place = intAt(starts, next);
    setInt(starts, next, place + 1);
    setInt(line, place, node);
  }
  return starts;
}

/** Numbers groups anew by who comes first, from 0 on; answers how many there are. */
export function makeConsecutive(groups: usize, count: i32, bound: i32): i32 {
  const numbers = line;
  memory.fill(numbers, 0xff, bound << 2);
  let found = 0;
  for (let at = 0; at < count; at++) {
    const group = intAt(groups, at);
    if (intAt(numbers, group) < 0) setInt(numbers, group, found++);
    setInt(groups, at, intAt(numbers, group));
  }
  return found;
}

/** Everybody alone. */
export function apart(groups: usize, count: i32): void {
  for (let at = 0; at < count; at++) setInt(groups, at, at);
}
