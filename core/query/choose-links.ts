import type { Ways } from '../paths/ways.ts';
import { linksFor, type MatchInput } from './match-input.ts';
import type { Pattern } from './pattern.ts';

/**
 * A link for each wanted one between entities that were found, no link twice and none before the one it must not be
 * before; -1 for those that must be absent; null where there are none. Of several the least weak, or where time counts
 * the earliest, which leaves the others the most room.
 */
export function chooseLinks(input: MatchInput, ways: Ways, images: Int32Array): Int32Array | null {
  const { pattern } = input;
  const chosen = new Int32Array(pattern.links.length).fill(-1);
  const order = timely(pattern);
  const arrivals = new Float64Array(pattern.links.length).fill(-Infinity);
  const choose = (at: number): boolean => {
    const wanted = order[at];
    if (wanted === undefined) return true;
    for (const { link, arrival } of options(input, ways, { wanted, images, arrivals })) {
      if (chosen.includes(link)) continue;
      chosen[wanted] = link;
      arrivals[wanted] = arrival;
      if (choose(at + 1)) return true;
      chosen[wanted] = -1;
      // where no other wanted link could have taken it, a later one is of no more use
      if (!isShared(pattern, wanted)) break;
    }
    return false;
  };
  return choose(0) ? chosen : null;
}

/** Wanted links that must be there, each behind the one it must not be before. */
function timely({ links }: Pattern): number[] {
  const depth = (at: number): number => {
    const after = links[at]?.after ?? -1;
    return after < 0 ? 0 : 1 + depth(after);
  };
  const present = [...links.keys()].filter((at) => links[at]?.isAbsent === false);
  return present.toSorted((a, b) => depth(a) - depth(b) || a - b);
}

interface Choosing {
  readonly wanted: number;
  readonly images: Int32Array;
  readonly arrivals: Float64Array;
}

interface Option {
  readonly link: number;
  /** The earliest it can have happened; -Infinity where time does not count. */
  readonly arrival: number;
}

function options(input: MatchInput, ways: Ways, { wanted, images, arrivals }: Choosing): Option[] {
  const { links } = input.pattern;
  const { from, to, after } = links[wanted] as Pattern['links'][number];
  const between = [...linksFor(input, ways, wanted, [images[from] as number, images[to] as number])];
  const isTimed = after >= 0 || links.some((link) => link.after === wanted);
  if (!isTimed) return between.map((link) => ({ link, arrival: -Infinity }));
  const since = after < 0 ? -Infinity : (arrivals[after] as number);
  const { first, last } = input.times;
  // what nobody dated compares with nothing
  return between
    .filter((link) => (last[link] as number) >= since)
    .map((link) => ({ link, arrival: Math.max(first[link] as number, since) }))
    .sort((a, b) => a.arrival - b.arrival);
}

/** Whether another wanted link joins the same two. */
function isShared({ links }: Pattern, wanted: number): boolean {
  const key = (at: number) => [links[at]?.from, links[at]?.to].sort().join(' ');
  return links.some((link, at) => at !== wanted && !link.isAbsent && key(at) === key(wanted));
}
