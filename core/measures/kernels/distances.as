// Distances of everybody at once, by breadth-first searches from 256 sources side by side, a bit for each (Then et al.
// 2014). Each entity asks those one step on which targets they reached in one step less, so that steps are followed
// the way they lead and every count is made where it belongs.
import { size, offsets, neighbours, costs, reserve, intAt, numberAt, setNumber } from './memory';
import { prepareCheapest, cheapestFrom, distances, order } from './cheapest';

/** f64 per entity: sum of distances to those it reaches, how many, the largest, and the sum of one over distance. */
export let sums: usize = 0;
export let counts: usize = 0;
export let largest: usize = 0;
export let inverses: usize = 0;

const LINE: usize = 32;
let seen: usize = 0;
let now: usize = 0;
let next: usize = 0;

export function prepareDistances(): void {
  sums = reserve(size << 3);
  counts = reserve(size << 3);
  largest = reserve(size << 3);
  inverses = reserve(size << 3);
  if (costs != 0) prepareCheapest();
  else {
    seen = reserve(<usize>size << 5);
    now = reserve(<usize>size << 5);
    next = reserve(<usize>size << 5);
  }
}

/** Adds distances to the targets first .. end (at most 256), from everybody; with costs, those from the same sources. */
export function addDistances(first: i32, end: i32): void {
  if (costs != 0) for (let source = first; source < end; source++) addCosts(source);
  else addHops(first, end);
}

function addCosts(source: i32): void {
  const reached = cheapestFrom(source);
  let sum: f64 = 0;
  let inverse: f64 = 0;
  for (let at = 1; at < reached; at++) {
    const distance = numberAt(distances, intAt(order, at));
    sum += distance;
    inverse += 1 / distance;
  }
  setNumber(sums, source, sum);
  setNumber(counts, source, reached - 1);
  setNumber(largest, source, numberAt(distances, intAt(order, reached - 1)));
  setNumber(inverses, source, inverse);
}

function addHops(first: i32, end: i32): void {
  begin(first, end);
  for (let hops = 1; sweep(hops); hops++) {
    const before = now;
    now = next;
    next = before;
  }
}

/** Every target has reached itself; bits that stand for nobody count as seen. */
function begin(first: i32, end: i32): void {
  memory.fill(now, 0, <usize>size << 5);
  memory.fill(seen, 0, <usize>size << 5);
  for (let bit = end - first; bit < 256; bit++)
    for (let i = 0; i < size; i++) set(seen, i, bit);
  for (let target = first; target < end; target++) {
    set(now, target, target - first);
    set(seen, target, target - first);
  }
}

@inline function set(bits: usize, i: i32, bit: i32): void {
  const byte = bits + (<usize>i << 5) + (bit >> 3);
  store<u8>(byte, load<u8>(byte) | (<u8>1 << <u8>(bit & 7)));
}

/** One hop more; false where nobody reached anybody new. */
function sweep(hops: i32): bool {
  let any = false;
  const inverse = 1 / <f64>hops;
  // Arrays in variables of its own: those of the module are read anew at every use.
  const rows = offsets;
  const ends = neighbours;
  const front = now;
  const ahead = next;
  const before = seen;
  for (let i = 0; i < size; i++) {
    const mine = before + (<usize>i << 5);
    const mine0 = v128.load(mine);
    const mine1 = v128.load(mine, 16);
    const to = ahead + (<usize>i << 5);
    let got0 = i64x2.splat(0);
    let got1 = i64x2.splat(0);
    if (!i8x16.all_true(i8x16.eq(v128.and(mine0, mine1), i8x16.splat(-1)))) {
      let e = ends + (<usize>intAt(rows, i) << 2);
      const last = ends + (<usize>intAt(rows, i + 1) << 2);
      for (; e < last; e += 4) {
        const from = front + (<usize>load<i32>(e) << 5);
        got0 = v128.or(got0, v128.load(from));
        got1 = v128.or(got1, v128.load(from, 16));
      }
      got0 = v128.andnot(got0, mine0);
      got1 = v128.andnot(got1, mine1);
      if (v128.any_true(v128.or(got0, got1))) {
        any = true;
        v128.store(mine, v128.or(mine0, got0));
        v128.store(mine, v128.or(mine1, got1), 16);
        const count = <f64>(ones(got0) + ones(got1));
        setNumber(sums, i, numberAt(sums, i) + count * <f64>hops);
        setNumber(counts, i, numberAt(counts, i) + count);
        setNumber(inverses, i, numberAt(inverses, i) + count * inverse);
        if (numberAt(largest, i) < <f64>hops) setNumber(largest, i, hops);
      }
    }
    v128.store(to, got0);
    v128.store(to, got1, 16);
  }
  return any;
}

@inline function ones(bits: v128): i64 {
  return popcnt(i64x2.extract_lane(bits, 0)) + popcnt(i64x2.extract_lane(bits, 1));
}
