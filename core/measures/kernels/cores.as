// Core numbers: whoever has the fewest neighbours left is taken away, and as many were left is the number. Each level is
// taken away at once and the next looked for among those left, so that no order by degree has to be kept.
import { size, offsets, neighbours, reserve, intAt, setInt } from './memory';

/** i32 per entity: its core number. */
export let cores: usize = 0;

/** Those who are left, in no order that matters, and those taken away at this level. */
let waiting: usize = 0;
let taken: usize = 0;

/** Finds the core numbers of an undirected graph. */
export function findCores(): void {
  cores = reserve(size << 2);
  waiting = reserve(size << 2);
  taken = reserve((size + 1) << 2);
  for (let i = 0; i < size; i++) {
    setInt(cores, i, intAt(offsets, i + 1) - intAt(offsets, i));
    setInt(waiting, i, i);
  }
  let left = size;
  let level = 0;
  while (left > 0) {
    const mine = cores;
    const line = waiting;
    const queue = taken;
    let kept = 0;
    let found = 0;
    let fewest = size;
    // Everybody is written down, and whoever does not belong there is written over: who does is not to be foreseen.
    for (let at = 0; at < left; at++) {
      const i = intAt(line, at);
      const core = intAt(mine, i);
      setInt(queue, found, i);
      found += <i32>(core == level);
      setInt(line, kept, i);
      kept += <i32>(core > level);
      fewest = core > level ? min(fewest, core) : fewest;
    }
    left = kept;
    takeAway(found, level);
    level = found > 0 ? level + 1 : fewest;
  }
}

/** Takes away so many at this level, and those who have no more left then. */
function takeAway(found: i32, level: i32): void {
  const mine = cores;
  const queue = taken;
  const rows = offsets;
  const ends = neighbours;
  let end = found;
  for (let at = 0; at < end; at++) {
    const i = intAt(queue, at);
    let e = ends + (<usize>intAt(rows, i) << 2);
    const last = ends + (<usize>intAt(rows, i + 1) << 2);
    for (; e < last; e += 4) {
      const other = load<i32>(e);
      const core = intAt(mine, other);
      setInt(mine, other, core - <i32>(core > level));
      setInt(queue, end, other);
      end += <i32>(core == level + 1);
    }
  }
}
