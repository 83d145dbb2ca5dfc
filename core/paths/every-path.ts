import { hopsFrom } from './hops-from.ts';
import type { Routes } from './shortest-paths.ts';
import { byPosition, weakestOn } from './weakest-on.ts';
import type { Ways } from './ways.ts';

export interface EveryPathQuestion {
  readonly from: number;
  readonly to: number;
  /** Steps a path may have at most. */
  readonly within: number;
  /** How many are listed at most, and how many ways are tried for them. */
  readonly most: number;
  readonly tries: number;
  /** Gets 0 to 1 now and then. */
  readonly progress?: (done: number) => void;
}

/** Why a search ended before it had seen all: so many were found, or so many ways tried. */
export type Stopped = 'found' | 'tries';

export interface EveryPath {
  /** By steps, those of as many over less weak links first. Parallel links make no other path. */
  readonly paths: readonly Int32Array[];
  /** Null where these are all. */
  readonly stopped: Stopped | null;
}

/**
 * All paths of at most so many steps that pass no entity twice, those of fewer steps first: a walk in depth for each
 * length, which never goes where the target is too far away.
 */
export function everyPath({ out, back }: Routes, question: EveryPathQuestion): EveryPath {
  const { from, to, within, most, progress = () => undefined } = question;
  const walk: Walk = {
    out,
    to,
    hops: hopsFrom(back, [to], within),
    isOn: new Uint8Array(out.size),
    budget: { tries: question.tries, paths: most },
  };
  const nearest = walk.hops[from] as number;
  const paths: Int32Array[] = [];
  let stopped: Stopped | null = null;
  for (let length = nearest; nearest > 0 && length <= within && !stopped; length++) {
    progress((length - nearest) / (within - nearest + 1));
    const ofLength: Int32Array[] = [];
    stopped = walkOn(walk, [from], length, ofLength);
    paths.push(...ofLength.sort((a, b) => weakestOn(a, out) - weakestOn(b, out) || byPosition(a, b)));
  }
  return { paths, stopped };
}

interface Walk {
  readonly out: Ways;
  readonly to: number;
  /** Steps to the target, -1 where it is too far. */
  readonly hops: Int32Array;
  /** 1 for entities the walk has passed. */
  readonly isOn: Uint8Array;
  /** How many ways may still be tried and paths found. */
  readonly budget: { tries: number; paths: number };
}

/** Goes on for exactly so many steps; answers why it was given up, null where all was seen. */
function walkOn(walk: Walk, path: number[], left: number, found: Int32Array[]): Stopped | null {
  const at = path.at(-1) as number;
  const { budget } = walk;
  if (left === 0) {
    if (budget.paths === 0) return 'found';
    budget.paths -= 1;
    found.push(Int32Array.from(path));
    return null;
  }
  walk.isOn[at] = 1;
  let stopped: Stopped | null = null;
  for (const end of onwardFrom(walk, at, left - 1)) {
    stopped = budget.tries === 0 ? 'tries' : null;
    if (stopped) break;
    budget.tries -= 1;
    path.push(end);
    stopped = walkOn(walk, path, left - 1, found);
    path.pop();
    if (stopped) break;
  }
  walk.isOn[at] = 0;
  return stopped;
}

/** Where the target can still be reached in so many steps, and is not before its time. */
function* onwardFrom({ out, to, hops, isOn }: Walk, at: number, left: number): Generator<number> {
  const first = out.offsets[at] as number;
  for (let way = first; way < (out.offsets[at + 1] as number); way++) {
    const end = out.ends[way] as number;
    const isParallel = way > first && out.ends[way - 1] === end;
    const isNear = (hops[end] as number) >= 0 && (hops[end] as number) <= left;
    if (!isParallel && isNear && isOn[end] !== 1 && (end === to) === (left === 0)) yield end;
  }
}
