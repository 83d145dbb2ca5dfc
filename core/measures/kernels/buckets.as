// Distances from one source over costs where nobody asks in which order entities are reached: those who wait lie in buckets
// by their distance, and whoever is in the first one goes on, once more if it turns out nearer (Meyer & Sanders 2003,
// delta-stepping). What is too far for any bucket waits aside until all of them are empty.
import { size, offsets, neighbours, costs, reserve, intAt, setInt, numberAt, setNumber } from './memory';
import { distances, order, forget, reachFirst, countReached } from './cheapest';

const BUCKETS: i32 = 1024;
/** Entities whose steps are looked at for what is usual. */
const LOOKS: i32 = 4096;
/** How many buckets a usual step leads on. */
const FINENESS: f64 = 4;
/** No bucket is narrower than one over this. */
const FINEST: f64 = 1e300;

/** i32 per bucket, and one more for those aside: who waits first and last; -1 where nobody does. */
let heads: usize = 0;
let tails: usize = 0;
/** Per entity i32 that waits: whom it follows, who follows it, and its bucket; -1 for none. The fourth is free. */
let links: usize = 0;
/** Buckets per cost. */
let usual: f64 = 1;

export function prepareBuckets(): void {
  heads = reserve((BUCKETS + 1) << 2);
  tails = reserve((BUCKETS + 1) << 2);
  memory.fill(heads, 0xff, (BUCKETS + 1) << 2);
  links = reserve(<usize>size << 4);
  memory.fill(links, 0xff, <usize>size << 4);
  usual = min(FINEST, FINENESS / usualCost());
}

/** The geometric mean of what the cheapest step of an entity costs, as the exponents have it. */
function usualCost(): f64 {
  const stride = max(1, size / LOOKS);
  let sum: u64 = 0;
  let count: u64 = 0;
  for (let i = 0; i < size; i += stride) {
    const last = intAt(offsets, i + 1);
    let least: f64 = Infinity;
    for (let e = intAt(offsets, i); e < last; e++) least = min(least, numberAt(costs, e));
    if (least == Infinity) continue;
    sum += reinterpret<u64>(least) >> 52;
    count++;
  }
  return count > 0 ? reinterpret<f64>(max<u64>(1, sum / count) << 52) : 1;
}

/** Searches everything there is to reach over costs; answers how much, the source included. */
export function spreadFrom(source: i32): i32 {
  forget();
  const found = distances;
  const rows = offsets;
  const ends = neighbours;
  const lengths = costs;
  let from: f64 = 0;
  let scale = usual;
  setNumber(found, source, 0);
  reachFirst(source);
  wait(source, 0);
  do {
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      while (true) {
        const i = intAt(heads, bucket);
        if (i < 0) break;
        leave(i, bucket);
        const distance = numberAt(found, i);
        const last = intAt(rows, i + 1);
        for (let e = intAt(rows, i); e < last; e++) {
          const other = intAt(ends, e);
          const reached = distance + numberAt(lengths, e);
          const before = numberAt(found, other);
          if (reached >= before) continue;
          setNumber(found, other, reached);
          if (before == Infinity) reachFirst(other);
          move(other, bucketAt((reached - from) * scale));
        }
      }
    }
    from = leastAside();
    // Wider each time, so that it does not come to pass often however different costs are.
    scale *= 0.5;
  } while (takeIn(from, scale));
  return countReached();
}

@inline function bucketAt(place: f64): i32 {
  return place < BUCKETS ? <i32>place : BUCKETS;
}

/** Goes to the end of another bucket, from whichever it was in. */
@inline function move(i: i32, bucket: i32): void {
  const now = load<i32>(links + (<usize>i << 4), 8);
  if (now == bucket) return;
  if (now >= 0) leave(i, now);
  wait(i, bucket);
}

function wait(i: i32, bucket: i32): void {
  const link = links + (<usize>i << 4);
  const last = intAt(tails, bucket);
  store<i32>(link, last);
  store<i32>(link, -1, 4);
  store<i32>(link, bucket, 8);
  if (intAt(heads, bucket) < 0) setInt(heads, bucket, i);
  else store<i32>(links + (<usize>last << 4), i, 4);
  setInt(tails, bucket, i);
}

function leave(i: i32, bucket: i32): void {
  const link = links + (<usize>i << 4);
  const before = load<i32>(link);
  const after = load<i32>(link, 4);
  const isFirst = intAt(heads, bucket) == i;
  if (isFirst) setInt(heads, bucket, after);
  else store<i32>(links + (<usize>before << 4), after, 4);
  if (after < 0) setInt(tails, bucket, before);
  else if (!isFirst) store<i32>(links + (<usize>after << 4), before);
  store<i32>(link, -1, 8);
}

/** How near the nearest of those aside is; 0 where there is nobody. */
function leastAside(): f64 {
  const first = intAt(heads, BUCKETS);
  if (first < 0) return 0;
  let least: f64 = Infinity;
  for (let i = first; i >= 0; i = load<i32>(links + (<usize>i << 4), 4)) least = min(least, numberAt(distances, i));
  return least;
}

/** Sorts those aside into buckets that begin here; false where there is nobody. */
function takeIn(from: f64, scale: f64): bool {
  let i = intAt(heads, BUCKETS);
  if (i < 0) return false;
  // From the first to the one that is last now, as some go back to the end.
  const last = intAt(tails, BUCKETS);
  while (true) {
    const after = load<i32>(links + (<usize>i << 4), 4);
    const isLast = i == last;
    leave(i, BUCKETS);
    wait(i, bucketAt((numberAt(distances, i) - from) * scale));
    if (isLast) return true;
    i = after;
  }
}
