/** A search for what lies between an entity and the target, and which of two paths is the better one. */
export interface Detours {
  /** The best way from an entity on that passes none of the closed and begins with none of the barred; ends included. */
  rest(from: number, closed: Uint8Array, barred: ReadonlySet<number>): Int32Array | undefined;
  /** Below zero where the first is better. */
  compare(a: Int32Array, b: Int32Array): number;
}

interface NextBestOptions {
  readonly size: number;
  readonly most: number;
  /** Gets 0 to 1 now and then. */
  readonly progress: (done: number) => void;
}

/**
 * The best `most` paths that pass no entity twice, the best of all known, by leaving each path found at each of its
 * entities (Yen 1971).
 */
export function nextBest(
  best: readonly Int32Array[],
  detours: Detours,
  { size, most, progress }: NextBestOptions,
): Int32Array[] {
  const found = [...best];
  if (found.length === 0 || found.length >= most) return found.slice(0, most);
  const candidates = new Map<string, Int32Array>();
  const known = new Set(found.map(nameOf));
  for (let turn = 0; turn < found.length && found.length < most; turn++) {
    for (const path of leaving(found, turn, size, detours))
      if (!known.has(nameOf(path))) candidates.set(nameOf(path), path);
    // However many best ones there are, each has its turn to be left somewhere.
    if (turn < best.length - 1) continue;
    const [next] = [...candidates.values()].sort((a, b) => detours.compare(a, b));
    if (!next) break;
    candidates.delete(nameOf(next));
    known.add(nameOf(next));
    found.push(next);
    progress(found.length / most);
  }
  return found;
}

/** The best paths that leave the path of this turn at each of its entities, other than along those already found. */
function leaving(found: readonly Int32Array[], turn: number, size: number, detours: Detours): Int32Array[] {
  const path = found[turn] as Int32Array;
  const closed = new Uint8Array(size);
  const result: Int32Array[] = [];
  for (let at = 0; at < path.length - 1; at++) {
    const from = path[at] as number;
    const barred = new Set(
      found.filter((other) => startsAlike(other, path, at)).map((other) => other[at + 1] as number),
    );
    const rest = detours.rest(from, closed, barred);
    if (rest) result.push(Int32Array.from([...path.subarray(0, at), ...rest]));
    closed[from] = 1;
  }
  return result;
}

function startsAlike(other: Int32Array, path: Int32Array, at: number): boolean {
  for (let step = 0; step <= at; step++) if (other[step] !== path[step]) return false;
  return other.length > at + 1;
}

function nameOf(path: Int32Array): string {
  return path.join(' ');
}
