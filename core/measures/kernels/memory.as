// What every search works on: one graph at a time, laid out once by `prepare`. Arrays are addresses. An instance of the module is
// used for one graph after another, so that whatever is prepared sets all that it goes by.

/** Not reached: greater than every place. */
export const NOWHERE: u32 = 0xffffffff;

export let size: i32 = 0;
/** i32 per entity and one more; i32 per step; f64 per step where the graph has costs, otherwise 0. */
export let offsets: usize = 0;
export let neighbours: usize = 0;
export let costs: usize = 0;

/** Where the memory that is taken ends, and where it ended at most, beyond which all is zero. */
let top: usize = __heap_base;
let highest: usize = __heap_base;

/** Room for so many bytes, on a line of the cache, with whatever lies there. */
export function reserve(bytes: usize): usize {
  const at = (top + 63) & ~63;
  top = at + bytes;
  highest = max(highest, top);
  const missing = <i32>((top + 0xffff) >> 16) - memory.size();
  // More than is missing, as growing takes long and what is not touched takes no room.
  if (missing > 0 && memory.grow(max(missing, memory.size())) < 0 && memory.grow(missing) < 0) unreachable();
  return at;
}

/** The same, all zero; what nobody had before is not touched for it. */
export function reserveZero(bytes: usize): usize {
  const before = highest;
  const at = reserve(bytes);
  if (at < before) memory.fill(at, 0, min(bytes, before - at));
  return at;
}

/** Gives back all memory that is taken, as it is. */
export function clear(): void {
  top = __heap_base;
}

/** Gives back what was taken from this address on, as it is. */
export function giveBack(from: usize): void {
  top = from;
}

/** Makes room for a graph; whoever calls writes it to the addresses above. */
export function prepare(entities: i32, steps: i32, weighted: bool): void {
  size = entities;
  offsets = reserve((entities + 1) << 2);
  setInt(offsets, 0, 0);
  neighbours = reserve(steps << 2);
  costs = weighted ? reserve(steps << 3) : 0;
}

@inline export function intAt(array: usize, at: i32): i32 {
  return load<i32>(array + (<usize>at << 2));
}
@inline export function setInt(array: usize, at: i32, value: i32): void {
  store<i32>(array + (<usize>at << 2), value);
}
@inline export function numberAt(array: usize, at: i32): f64 {
  return load<f64>(array + (<usize>at << 3));
}
@inline export function setNumber(array: usize, at: i32, value: f64): void {
  store<f64>(array + (<usize>at << 3), value);
}
