import type { Network } from '../paths/network.ts';
import type { LinkTimes } from '../paths/link-times.ts';
import type { Ways } from '../paths/ways.ts';
import type { Pattern, PatternLink } from './pattern.ts';

/** What a pattern is looked for in: a network, and what of it meets the conditions. */
export interface MatchInput {
  readonly pattern: Pattern;
  readonly network: Network;
  readonly times: LinkTimes;
  /** Per entity, bit i is set where it meets the conditions of wanted entity i. */
  readonly entityFits: Uint16Array;
  /** Per link, bit i is set where it meets the conditions of wanted link i. */
  readonly linkFits: Uint32Array;
}

/** Whether a link of the network can be that wanted link, whose wanted entities are found at `from` and another end. */
export function admits({ network, linkFits }: MatchInput, wanted: PatternLink, bit: number, along: Along) {
  const { link, from } = along;
  if ((((linkFits[link] as number) >>> bit) & 1) === 0) return false;
  if (!wanted.isForward) return true;
  const direction = network.direction[link];
  return direction === 2 || (direction === 1 && network.from[link] === from);
}

/** A link of the network as gone along from one of its ends. */
export interface Along {
  readonly link: number;
  readonly from: number;
}

/** The first of the ways from one entity to another; behind the last one where there is none. */
function firstWay({ offsets, ends }: Ways, from: number, to: number): number {
  let [low, high] = [offsets[from] as number, offsets[from + 1] as number];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] as number) < to) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The links between two entities that can be a wanted link, the least weak first. */
export function* linksFor(
  input: MatchInput,
  ways: Ways,
  bit: number,
  [from, to]: readonly [number, number],
): Generator<number> {
  const wanted = input.pattern.links[bit] as PatternLink;
  const end = ways.offsets[from + 1] as number;
  for (let way = firstWay(ways, from, to); way < end && ways.ends[way] === to; way++) {
    const link = ways.links[way] as number;
    if (admits(input, wanted, bit, { link, from })) yield link;
  }
}
