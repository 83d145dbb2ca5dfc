import type { Ways } from './ways.ts';

/** How weak the weakest step of a path is when each step takes the best of its parallel links. */
export function weakestOn(path: Int32Array, out: Ways): number {
  let worst = 0;
  for (let step = 0; step + 1 < path.length; step++)
    worst = Math.max(worst, weaknessBetween(out, path[step] as number, path[step + 1] as number));
  return worst;
}

/** Of parallel ways the least weak comes first. */
function weaknessBetween({ offsets, ends, weakness }: Ways, from: number, to: number): number {
  for (let way = offsets[from] as number; way < (offsets[from + 1] as number); way++)
    if (ends[way] === to) return weakness[way] as number;
  throw new Error('A path goes where no way leads.');
}

/** Orders paths by their entities. */
export function byPosition(a: Int32Array, b: Int32Array): number {
  const at = a.findIndex((entity, step) => entity !== b[step]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] ?? -1);
}
