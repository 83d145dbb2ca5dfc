import { type PathQuestion, type Routes, shortestPaths } from './shortest-paths.ts';
import type { Ways } from './ways.ts';

/**
 * The first `most` paths between two entities that pass no entity twice, by number of steps, then by how weak their
 * weakest step is (Yen 1971). All shortest ones come before any longer one.
 */
export function alternativePaths(
  routes: Routes,
  { from, to, most }: Pick<PathQuestion, 'from' | 'to' | 'most'>,
  progress: (done: number) => void = () => undefined,
): Int32Array[] {
  const shortest = shortestPaths(routes, { from, to, most });
  const found = [...shortest.paths];
  if (found.length === 0 || shortest.count >= most) return found;
  // However many shortest ones there are, each has its turn to be left somewhere.
  const candidates = new Map<string, Int32Array>();
  const known = new Set(found.map(nameOf));
  for (let turn = 0; turn < found.length && found.length < most; turn++) {
    for (const path of detours(routes, found, turn))
      if (!known.has(nameOf(path))) candidates.set(nameOf(path), path);
    if (turn < shortest.paths.length - 1) continue;
    const next = bestOf(candidates.values(), routes.out);
    if (!next) break;
    candidates.delete(nameOf(next));
    known.add(nameOf(next));
    found.push(next);
    progress(found.length / most);
  }
  return found;
}

/** The best paths that leave the path of this turn at each of its entities, other than along those already found. */
function detours(routes: Routes, found: readonly Int32Array[], turn: number): Int32Array[] {
  const path = found[turn] as Int32Array;
  const to = path[path.length - 1] as number;
  const closed = new Uint8Array(routes.out.size);
  const result: Int32Array[] = [];
  for (let at = 0; at < path.length - 1; at++) {
    const from = path[at] as number;
    const barred = new Set(
      found.filter((other) => startsAlike(other, path, at)).map((other) => other[at + 1] as number),
    );
    const [rest] = shortestPaths(routes, { from, to, most: 1, closed, barred }).paths;
    if (rest) result.push(Int32Array.from([...path.subarray(0, at), ...rest]));
    closed[from] = 1;
  }
  return result;
}

function startsAlike(other: Int32Array, path: Int32Array, at: number): boolean {
  for (let step = 0; step <= at; step++) if (other[step] !== path[step]) return false;
  return other.length > at + 1;
}

function bestOf(paths: Iterable<Int32Array>, out: Ways): Int32Array | undefined {
  return [...paths].sort(
    (a, b) => a.length - b.length || weakestOn(a, out) - weakestOn(b, out) || byPosition(a, b),
  )[0];
}

function byPosition(a: Int32Array, b: Int32Array): number {
  const at = a.findIndex((entity, step) => entity !== b[step]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

function nameOf(path: Int32Array): string {
  return path.join(' ');
}

/** How weak the weakest step of a path is when each step takes the best of its parallel links. */
function weakestOn(path: Int32Array, out: Ways): number {
  let worst = 0;
  for (let step = 0; step + 1 < path.length; step++) {
    const [way = -1] = waysBetween(out, path[step] as number, path[step + 1] as number);
    worst = Math.max(worst, out.weakness[way] as number);
  }
  return worst;
}

/** The ways from one entity to another, the least weak first. */
function waysBetween({ offsets, ends }: Ways, from: number, to: number): number[] {
  const result: number[] = [];
  for (let way = offsets[from] as number; way < (offsets[from + 1] as number); way++)
    if (ends[way] === to) result.push(way);
  return result;
}
