// From one source: breadth first over hops, or Dijkstra (1959) over the costs of steps, with a heap of four children whose
// entries hold their cost (16 bytes each).
import { size, offsets, neighbours, costs, reserve, intAt, setInt, numberAt, setNumber } from './memory';

/** f64 per entity: distance from the source; infinite where not reached. Valid until the next search. */
export let distances: usize = 0;
/** Entities in the order in which they were reached. */
export let order: usize = 0;

let heap: usize = 0;
/** Where an entity is in the heap; -1 while unseen, -2 once settled. */
let spots: usize = 0;
let settled: i32 = 0;

const REACHED: u8 = 1;
let undirected: bool = false;
/** u8 per entity over hops: `REACHED` once seen, 0 before. */
let marks: usize = 0;

/** `settling` is whether entities are needed in the order in which they are reached over costs. */
export function prepareCheapest(bothWays: bool, settling: bool): void {
  undirected = bothWays;
  settled = 0;
  spots = 0;
  distances = reserve(size << 3);
  order = reserve((size + 1) << 2);
  if (costs == 0) {
    marks = reserve(size);
    return;
  }
  for (let i = 0; i < size; i++) setNumber(distances, i, Infinity);
  if (!settling) return;
  heap = reserve(size << 4);
  spots = reserve(size << 2);
  memory.fill(spots, 0xff, size << 2);
}

/** Makes everybody unreached again who was reached over costs. */
export function forget(): void {
  for (let at = 0; at < settled; at++) {
    const i = intAt(order, at);
    setNumber(distances, i, Infinity);
    if (spots != 0) setInt(spots, i, -1);
  }
  settled = 0;
}

/** Somebody is reached who was not before. */
@inline export function reachFirst(i: i32): void {
  setInt(order, settled++, i);
}

export function countReached(): i32 {
  return settled;
}

/**
 * Searches everything there is to reach over hops; answers how much, the source included. Where many were reached in the
 * last hop and steps lead both ways, the rest asks who of its neighbours was (Beamer et al. 2012).
 */
export function nearestFrom(source: i32): i32 {
  memory.fill(marks, 0, size);
  setInt(order, 0, source);
  let head = 0;
  let end = 1;
  for (let hops = 0; head < end; hops++) {
    const last = end;
    for (let at = head; at < last; at++) {
      const i = intAt(order, at);
      store<u8>(marks + i, REACHED);
      setNumber(distances, i, hops);
    }
    end = undirected && last - head > size - last ? askOn(last) : goOn(head, last);
    head = last;
  }
  if (end < size) for (let i = 0; i < size; i++) if (load<u8>(marks + i) == 0) setNumber(distances, i, Infinity);
  return end;
}

/** Queues all one step on from those between these places; answers where the queue ends. */
function goOn(head: i32, last: i32): i32 {
  const queue = order;
  const rows = offsets;
  const ends = neighbours;
  const seen = marks;
  let end = last;
  for (; head < last; head++) {
    const i = intAt(queue, head);
    let e = ends + (<usize>intAt(rows, i) << 2);
    const lastEnd = ends + (<usize>intAt(rows, i + 1) << 2);
    // Everybody is queued, and those seen before are written over: whether they were is not to be foreseen.
    for (; e < lastEnd; e += 4) {
      const other = load<i32>(e);
      setInt(queue, end, other);
      end += <i32>load<u8>(seen + other) ^ 1;
      store<u8>(seen + other, REACHED);
    }
  }
  return end;
}

/** Queues all not seen yet that are one step from somebody reached; answers where the queue ends. */
function askOn(end: i32): i32 {
  const queue = order;
  const rows = offsets;
  const ends = neighbours;
  const seen = marks;
  for (let i = 0; i < size; i++) {
    if (load<u8>(seen + i) != 0) continue;
    let e = ends + (<usize>intAt(rows, i) << 2);
    const last = ends + (<usize>intAt(rows, i + 1) << 2);
    while (e < last && load<u8>(seen + load<i32>(e)) == 0) e += 4;
    setInt(queue, end, i);
    end += <i32>(e < last);
  }
  return end;
}

/** Searches everything there is to reach over costs; answers how much, the source included. */
export function cheapestFrom(source: i32): i32 {
  forget();
  let waiting = 1;
  rise(0, 0, source);
  setNumber(distances, source, 0);
  while (waiting > 0) {
    const i = load<i32>(heap, 8);
    const cost = load<f64>(heap);
    waiting--;
    const last = heap + (<usize>waiting << 4);
    if (waiting > 0) sink(load<f64>(last), load<i32>(last, 8), waiting);
    setInt(spots, i, -2);
    setInt(order, settled++, i);
    const end = intAt(offsets, i + 1);
    for (let e = intAt(offsets, i); e < end; e++) {
      const other = intAt(neighbours, e);
      const reached = cost + numberAt(costs, e);
      if (reached >= numberAt(distances, other)) continue;
      setNumber(distances, other, reached);
      const spot = intAt(spots, other);
      rise(spot == -1 ? waiting++ : spot, reached, other);
    }
  }
  return settled;
}

@inline function put(spot: i32, cost: f64, i: i32): void {
  const entry = heap + (<usize>spot << 4);
  store<f64>(entry, cost);
  store<i32>(entry, i, 8);
  setInt(spots, i, spot);
}

/** Puts an entry at a spot that is free for it, or above. */
function rise(spot: i32, cost: f64, i: i32): void {
  while (spot > 0) {
    const parent = (spot - 1) >> 2;
    const entry = heap + (<usize>parent << 4);
    const above = load<f64>(entry);
    if (above <= cost) break;
    put(spot, above, load<i32>(entry, 8));
    spot = parent;
  }
  put(spot, cost, i);
}

/** Puts an entry at the root of a heap of so many, or below. */
function sink(cost: f64, i: i32, waiting: i32): void {
  let spot = 0;
  while (true) {
    const first = (spot << 2) + 1;
    if (first >= waiting) break;
    let least = first;
    let below = load<f64>(heap + (<usize>first << 4));
    const end = min(first + 4, waiting);
    for (let child = first + 1; child < end; child++) {
      const other = load<f64>(heap + (<usize>child << 4));
      if (other < below) {
        below = other;
        least = child;
      }
    }
    if (below >= cost) break;
    put(spot, below, load<i32>(heap + (<usize>least << 4), 8));
    spot = least;
  }
  put(spot, cost, i);
}
