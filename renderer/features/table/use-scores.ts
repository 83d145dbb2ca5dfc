import type { Identifier } from '../../../core/case/identifier.ts';
import type { Measured } from '../../session/measured.ts';
import { useSession } from '../../session/session.ts';

let last: { readonly measured: Measured; readonly scores: ReadonlyMap<Identifier, number> } | null = null;

/** The scores measured last, by entity; null while nothing has been measured. */
export function useScores(): ReadonlyMap<Identifier, number> | null {
  return useSession(({ measured }) => scoresOf(measured));
}

/** The same map as long as the measure is the same: every cell of a column looks into it. */
function scoresOf(measured: Measured | null): ReadonlyMap<Identifier, number> | null {
  if (!measured) return null;
  if (last?.measured !== measured)
    last = { measured, scores: new Map(measured.scores.map(({ id, score }) => [id, score])) };
  return last.scores;
}
