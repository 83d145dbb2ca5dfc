// Distances of everybody at once, by breadth-first searches from 256 sources side by side, a bit for each (Then et al.
// 2014). Each entity learns from those one step on which targets they reached in one step less, so that steps are followed
// the way they lead and every count is made where it belongs. While few have learnt something they tell those who lead to
// them; otherwise all who do not know everything yet ask (Beamer et al. 2012). What is read at random is one row of bits
// for each entity and nothing else, so that it stays near the processor.
import { size, offsets, neighbours, costs, reserve, reserveZero, intAt, setInt, numberAt, setNumber } from './memory';
import { prepareCheapest, nearestFrom, distances, order } from './cheapest';
import { prepareBuckets, spreadFrom } from './buckets';

/**
 * Six f64 per entity, of the distances to those it reaches: their sum and that of one over each, the sums of the squares of
 * both, how many they are, and the largest.
 */
export let reach: usize = 0;

/** Where pairs alone are counted: f64 per number of hops up to `size`, of the pairs so far apart; f64 per entity, its sum of one over each distance. */
export let pairs: usize = 0;
export let nearness: usize = 0;

/** The same steps backwards, laid out as those of the graph; where the graph is undirected, these themselves. */
export let backOffsets: usize = 0;
export let backNeighbours: usize = 0;

/** Whoever learns something new at a step tells others where fewer than one in so many of those who do not know all do. */
const FEW: i32 = 3;

/** Bytes of what is summed up for each entity. */
const ROW: usize = 48;

/** Rows of 256 bits: the targets that each entity reaches. */
let seen: usize = 0;
/** Rows of those who may have something new, one after the other, until all have asked. */
let fresh: usize = 0;
/** Who learnt something in the last step, and how many. */
let front: usize = 0;
let fronts: i32 = 0;
/** Those who do not know everything yet, and perhaps others. */
let asking: usize = 0;
let askers: i32 = 0;
/** Whom each row of `fresh` belongs to while it is told, and the other way round; -1 where there is none. */
let told: usize = 0;
let rowOf: usize = 0;

/** Makes ready to sum up what there is of each entity; with costs the graph must lead backwards. */
export function prepareDistances(bothWays: bool): void {
  reach = reserveZero(<usize>size * ROW);
  if (costs != 0) prepareFrom(false);
  else prepareSearch(bothWays);
}

/** Makes ready to search from one source. */
export function prepareFrom(bothWays: bool): void {
  prepareCheapest(bothWays, false);
  if (costs != 0) prepareBuckets();
}

/** Distances from one source to everybody, over hops or costs. */
export function searchFrom(source: i32): void {
  if (costs != 0) spreadFrom(source);
  else nearestFrom(source);
}

/** Makes ready to count pairs over hops instead. */
export function preparePairs(bothWays: bool): void {
  reach = 0;
  pairs = reserveZero((<usize>size + 1) << 3);
  nearness = reserveZero(<usize>size << 3);
  prepareSearch(bothWays);
}

function prepareSearch(bothWays: bool): void {
  backOffsets = offsets;
  backNeighbours = neighbours;
  if (!bothWays) turnRound();
  seen = reserve(<usize>size << 5);
  fresh = reserve(<usize>size << 5);
  front = reserve(size << 2);
  asking = reserve(size << 2);
  told = reserve(size << 2);
  rowOf = reserve(size << 2);
  memory.fill(rowOf, 0xff, size << 2);
}

/** Lays out the same steps backwards, those that lead to an entity in the order of whom they come from. */
function turnRound(): void {
  const steps = intAt(offsets, size);
  // One more in front, as the places that are filled next lie before where they end.
  const ends = reserveZero((size + 2) << 2) + 4;
  backOffsets = ends - 4;
  backNeighbours = reserve(steps << 2);
  for (let e = 0; e < steps; e++) {
    const to = intAt(neighbours, e);
    setInt(ends, to + 1, intAt(ends, to + 1) + 1);
  }
  for (let i = 0; i < size; i++) setInt(ends, i + 1, intAt(ends, i + 1) + intAt(ends, i));
  for (let from = 0; from < size; from++) {
    const last = intAt(offsets, from + 1);
    for (let e = intAt(offsets, from); e < last; e++) {
      const to = intAt(neighbours, e);
      const place = intAt(ends, to);
      setInt(ends, to, place + 1);
      setInt(backNeighbours, place, from);
    }
  }
}

/** Adds distances to the targets first .. end (at most 256), from everybody; with costs the graph must lead backwards. */
export function addDistances(first: i32, end: i32): void {
  if (costs != 0) for (let target = first; target < end; target++) addCosts(target);
  else addHops(first, end);
}

function addCosts(target: i32): void {
  const reaching = spreadFrom(target);
  for (let at = 1; at < reaching; at++) {
    const i = intAt(order, at);
    const distance = numberAt(distances, i);
    add(i, 1, f64x2.replace_lane(f64x2.splat(distance), 1, 1 / distance));
  }
}

/** So many more are reached at a distance, given with one over it. */
@inline function add(i: i32, count: f64, distance: v128): void {
  const row = reach + <usize>i * ROW;
  const sums = f64x2.mul(f64x2.splat(count), distance);
  v128.store(row, f64x2.add(v128.load(row), sums));
  v128.store(row, f64x2.add(v128.load(row, 16), f64x2.mul(sums, distance)), 16);
  store<f64>(row, load<f64>(row, 32) + count, 32);
  const length = f64x2.extract_lane(distance, 0);
  if (load<f64>(row, 40) < length) store<f64>(row, length, 40);
}

@inline function near(i: i32, count: f64, distance: v128): void {
  setNumber(nearness, i, numberAt(nearness, i) + count * f64x2.extract_lane(distance, 1));
}

function addHops(first: i32, end: i32): void {
  begin(first, end);
  for (let hops = 1; fronts > 0; hops++) {
    if (fronts < askers / FEW) learn(told, tell(), hops);
    else learn(front, ask(), hops);
  }
}

/** Every target has reached itself; bits that stand for nobody count as seen. */
function begin(first: i32, end: i32): void {
  memory.fill(seen, 0, <usize>size << 5);
  for (let bit = end - first; bit < 256; bit++)
    for (let i = 0; i < size; i++) set(i, bit);
  fronts = end - first;
  for (let target = first; target < end; target++) {
    set(target, target - first);
    setInt(front, target - first, target);
  }
  askers = size;
  for (let i = 0; i < size; i++) setInt(asking, i, i);
}

@inline function set(i: i32, bit: i32): void {
  const byte = seen + (<usize>i << 5) + (bit >> 3);
  store<u8>(byte, load<u8>(byte) | (<u8>1 << <u8>(bit & 7)));
}

/** Those who learnt something tell whoever leads to them all they know; answers how many were told. */
function tell(): i32 {
  // Arrays in variables of its own: those of the module are read anew at every use.
  const rows = backOffsets;
  const ends = backNeighbours;
  const before = seen;
  let count = 0;
  for (let at = 0; at < fronts; at++) {
    const k = intAt(front, at);
    const from = before + (<usize>k << 5);
    const known0 = v128.load(from);
    const known1 = v128.load(from, 16);
    let e = ends + (<usize>intAt(rows, k) << 2);
    const last = ends + (<usize>intAt(rows, k + 1) << 2);
    for (; e < last; e += 4) {
      const i = load<i32>(e);
      let row = intAt(rowOf, i);
      if (row < 0) {
        row = count++;
        setInt(rowOf, i, row);
        setInt(told, row, i);
        keep(row, known0, known1);
      } else {
        const to = fresh + (<usize>row << 5);
        keep(row, v128.or(v128.load(to), known0), v128.or(v128.load(to, 16), known1));
      }
    }
  }
  for (let row = 0; row < count; row++) setInt(rowOf, intAt(told, row), -1);
  return count;
}

@inline function keep(row: i32, bits0: v128, bits1: v128): void {
  const to = fresh + (<usize>row << 5);
  v128.store(to, bits0);
  v128.store(to, bits1, 16);
}

/** Whoever does not know everything asks all one step on; answers how many learnt something, who are the next front. */
function ask(): i32 {
  const rows = offsets;
  const ends = neighbours;
  const before = seen;
  const line = asking;
  const next = front;
  const rowsAhead = fresh;
  let count = 0;
  let kept = 0;
  for (let at = 0; at < askers; at++) {
    const i = intAt(line, at);
    const mine = before + (<usize>i << 5);
    const mine0 = v128.load(mine);
    const mine1 = v128.load(mine, 16);
    if (i8x16.all_true(i8x16.eq(v128.and(mine0, mine1), i8x16.splat(-1)))) continue;
    setInt(line, kept++, i);
    let got0 = mine0;
    let got1 = mine1;
    let e = ends + (<usize>intAt(rows, i) << 2);
    const last = ends + (<usize>intAt(rows, i + 1) << 2);
    for (; e < last; e += 4) {
      const from = before + (<usize>load<i32>(e) << 5);
      got0 = v128.or(got0, v128.load(from));
      got1 = v128.or(got1, v128.load(from, 16));
    }
    const to = rowsAhead + (<usize>count << 5);
    v128.store(to, got0);
    v128.store(to, got1, 16);
    setInt(next, count, i);
    count += <i32>v128.any_true(v128.or(v128.xor(got0, mine0), v128.xor(got1, mine1)));
  }
  askers = kept;
  return count;
}

/** Takes over the fresh rows, the one of `who[row]` for each, and counts what is new in them; those are the next front. */
function learn(who: usize, count: i32, hops: i32): void {
  const distance = f64x2.replace_lane(f64x2.splat(hops), 1, 1 / <f64>hops);
  const before = seen;
  const rows = fresh;
  const next = front;
  let learnt = 0;
  let counted: i64 = 0;
  for (let row = 0; row < count; row++) {
    const i = intAt(who, row);
    const mine = before + (<usize>i << 5);
    const from = rows + (<usize>row << 5);
    const mine0 = v128.load(mine);
    const mine1 = v128.load(mine, 16);
    const all0 = v128.or(mine0, v128.load(from));
    const all1 = v128.or(mine1, v128.load(from, 16));
    const found = ones(v128.xor(all0, mine0)) + ones(v128.xor(all1, mine1));
    if (found == 0) continue;
    setInt(next, learnt++, i);
    v128.store(mine, all0);
    v128.store(mine, all1, 16);
    if (reach != 0) add(i, <f64>found, distance);
    else near(i, <f64>found, distance);
    counted += found;
  }
  if (reach == 0) setNumber(pairs, hops, numberAt(pairs, hops) + <f64>counted);
  fronts = learnt;
}

@inline function ones(bits: v128): i64 {
  return popcnt(i64x2.extract_lane(bits, 0)) + popcnt(i64x2.extract_lane(bits, 1));
}
