// Brandes (2001): a search that counts shortest paths and keeps who leads on to whom, then the way back, on which each
// entity collects from those beyond it. After the search everything lies in the order of reaching: what is read together
// lies together.
import {
  NOWHERE, size, offsets, neighbours, costs, reserve, reserveZero, intAt, setInt, numberAt, setNumber,
} from './memory';
import { prepareCheapest, cheapestFrom, distances, order as cheapestOrder } from './cheapest';

/** f64 per entity: for how many it stands, 1 unless something else is written there. */
export let weights: usize = 0;
/** f64 per entity, and f64 per step where steps are scored; both add up from source to source. */
export let scores: usize = 0;
export let stepScores: usize = 0;

/** Place of an entity in the order of reaching. */
let places: usize = 0;
let order: usize = 0;
/** By place: shortest paths from the source, zero between searches, and what is passed back for each of them. */
let paths: usize = 0;
let shares: usize = 0;
/** Places one step farther along a shortest path: of the one at place k from `starts[k]` up to `starts[k + 1]`. */
let starts: usize = 0;
let beyond: usize = 0;
/** The steps that lead there. */
let beyondSteps: usize = 0;

/** Costs that differ by less than this part are equal. */
const TIE: f64 = 1 + 1e-10;

/** `onward` is the greatest number of steps that lie on shortest paths from one source. */
export function prepareBetweenness(steps: i32, onward: i32, onSteps: bool): void {
  weights = reserve(size << 3);
  for (let i = 0; i < size; i++) setNumber(weights, i, 1);
  scores = reserveZero(size << 3);
  places = reserve(size << 2);
  memory.fill(places, 0xff, size << 2);
  paths = reserveZero(size << 3);
  shares = reserve(size << 3);
  starts = reserveZero((size + 1) << 2);
  beyond = reserve(onward << 2);
  stepScores = onSteps ? reserveZero(steps << 3) : 0;
  beyondSteps = onSteps ? reserve(onward << 2) : 0;
  if (costs != 0) {
    prepareCheapest(false, true);
    order = cheapestOrder;
  } else order = reserve(size << 2);
}

/** Adds to the scores what the sources first, first + stride ... below `end` make. */
export function addSources(first: i32, end: i32, stride: i32): void {
  for (let source = first; source < end; source += stride) {
    const reached = costs != 0 ? searchByCost(source) : search(source);
    if (stepScores != 0) collectWithSteps(reached);
    else collect(reached);
  }
}

function search(source: i32): i32 {
  // Arrays in variables of its own: those of the module are read anew at every use.
  const seen = places;
  const queue = order;
  const ways = paths;
  const ends = neighbours;
  const rows = offsets;
  const leads = beyond;
  const leadSteps = beyondSteps;
  setInt(queue, 0, source);
  setInt(seen, source, 0);
  setNumber(ways, 0, 1);
  let end: u32 = 1;
  let head: u32 = 0;
  let found = 0;
  while (head < end) {
    const levelEnd = end;
    for (; head < levelEnd; head++) {
      const i = intAt(queue, head);
      const mine = numberAt(ways, head);
      let e = ends + (<usize>intAt(rows, i) << 2);
      const last = ends + (<usize>intAt(rows, i + 1) << 2);
      for (; e < last; e += 4) {
        const other = load<i32>(e);
        let place = <u32>intAt(seen, other);
        if (place < levelEnd) continue;
        if (place == NOWHERE) {
          place = end++;
          setInt(seen, other, place);
          setInt(queue, place, other);
          setNumber(ways, place, mine);
        } else setNumber(ways, place, numberAt(ways, place) + mine);
        if (leadSteps != 0) setInt(leadSteps, found, <i32>((e - ends) >> 2));
        setInt(leads, found++, place);
      }
      setInt(starts, head + 1, found);
    }
  }
  return end;
}

/** The same by cost: the distances first, then which steps lie on shortest paths. */
function searchByCost(source: i32): i32 {
  const reached = cheapestFrom(source);
  for (let place = 0; place < reached; place++) {
    setInt(places, intAt(order, place), place);
  }
  setNumber(paths, 0, 1);
  const onSteps = stepScores != 0;
  let found = 0;
  for (let head: u32 = 0; head < <u32>reached; head++) {
    const i = intAt(order, head);
    const ways = numberAt(paths, head);
    const cost = numberAt(distances, i);
    const end = intAt(offsets, i + 1);
    for (let e = intAt(offsets, i); e < end; e++) {
      const other = intAt(neighbours, e);
      const place = <u32>intAt(places, other);
      if (place <= head || cost + numberAt(costs, e) > numberAt(distances, other) * TIE) continue;
      setNumber(paths, place, numberAt(paths, place) + ways);
      if (onSteps) setInt(beyondSteps, found, e);
      setInt(beyond, found++, place);
    }
    setInt(starts, head + 1, found);
  }
  return reached;
}

function collect(reached: i32): void {
  const queue = order;
  const ways = paths;
  const passed = shares;
  const leads = beyond;
  const rows = starts;
  const found = scores;
  const sourceWeight = numberAt(weights, intAt(queue, 0));
  let last = leads + (<usize>intAt(rows, reached) << 2);
  for (let head = reached - 1; head > 0; head--) {
    const i = intAt(queue, head);
    const first = leads + (<usize>intAt(rows, head) << 2);
    let sum: f64 = 0;
    for (let at = first; at < last; at += 4) sum += numberAt(passed, load<i32>(at));
    last = first;
    const mine = numberAt(ways, head);
    setNumber(passed, head, sum + numberAt(weights, i) / mine);
    setNumber(found, i, numberAt(found, i) + sourceWeight * mine * sum);
    setInt(places, i, NOWHERE);
    setNumber(ways, head, 0);
  }
  setInt(places, intAt(queue, 0), NOWHERE);
}

function collectWithSteps(reached: i32): void {
  const sourceWeight = numberAt(weights, intAt(order, 0));
  for (let head = reached - 1; head >= 0; head--) {
    const i = intAt(order, head);
    const ways = numberAt(paths, head);
    const end = intAt(starts, head + 1);
    let sum: f64 = 0;
    for (let at = intAt(starts, head); at < end; at++) {
      const share = numberAt(shares, intAt(beyond, at));
      const step = intAt(beyondSteps, at);
      setNumber(stepScores, step, numberAt(stepScores, step) + sourceWeight * ways * share);
      sum += share;
    }
    setNumber(shares, head, sum + numberAt(weights, i) / ways);
    setInt(places, i, NOWHERE);
    setNumber(paths, head, 0);
  }
}
