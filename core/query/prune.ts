import type { Ways } from '../paths/ways.ts';
import { admits, type MatchInput } from './match-input.ts';

/** Rounds after which what is left is tried one by one. */
const mostRounds = 4;

/** The entities that can stand for each wanted one: those that meet its conditions and have all its links, to such again. */
export function prunedFits(input: MatchInput, ways: Ways): Uint16Array {
  let fits = input.entityFits.slice();
  for (let round = 0; round < mostRounds; round++) {
    const next = fits.map((bits, entity) => (bits === 0 ? 0 : supported(input, ways, fits, entity)));
    const isSame = next.every((bits, entity) => bits === fits[entity]);
    fits = next;
    if (isSame) break;
  }
  return fits;
}

function supported(input: MatchInput, ways: Ways, fits: Uint16Array, entity: number): number {
  const present = input.pattern.links.flatMap((wanted, bit) => (wanted.isAbsent ? [] : [{ wanted, bit }]));
  let bits = fits[entity] as number;
  for (const { wanted, bit } of present) {
    for (const [own, other] of [
      [wanted.from, wanted.to],
      [wanted.to, wanted.from],
    ] as const) {
      if (((bits >>> own) & 1) === 0) continue;
      if (!hasLink(input, ways, fits, { entity, bit, isTail: own === wanted.from, other }))
        bits &= ~(1 << own);
    }
  }
  return bits;
}

interface Side {
  readonly entity: number;
  readonly bit: number;
  /** Whether the entity stands where the wanted link comes from. */
  readonly isTail: boolean;
  /** The wanted entity at its other end. */
  readonly other: number;
}

function hasLink(input: MatchInput, ways: Ways, fits: Uint16Array, { entity, bit, isTail, other }: Side) {
  const wanted = input.pattern.links[bit];
  if (!wanted) return false;
  for (let way = ways.offsets[entity] as number; way < (ways.offsets[entity + 1] as number); way++) {
    const end = ways.ends[way] as number;
    if ((((fits[end] as number) >>> other) & 1) === 0) continue;
    const along = { link: ways.links[way] as number, from: isTail ? entity : end };
    if (admits(input, wanted, bit, along)) return true;
  }
  return false;
}
