import type { Graph } from './graph.ts';
import { rowSum } from './row-sum.ts';

const tolerance = 1e-11;
/** How far beyond a round's result one goes: ties both ways make equations on which that settles, arrows do not. */
const overshoot = 1.35;
const mostRounds = 1000;

/** How much of what an entity has is led on: `damping` times what each of its steps carries. */
export interface Walk {
  readonly damping: number;
  /** What a unit at an entity becomes on each of its steps, before damping and strength. */
  readonly share: Float64Array;
}

/**
 * Where one walk begun at every entity comes by, counted each time and fading step by step: the solution x of
 * x = 1 + damping * sum of share * x over all that lead there. By Gauss and Seidel's iteration, for undirected graphs
 * with over-relaxation (Young 1954), until a round changes less than 1e-11 of the whole, 1,000 rounds at most.
 * `incoming` has the steps turned round.
 */
export function walkScores(incoming: Graph, { damping, share }: Walk): Float64Array {
  const scores = new Float64Array(incoming.size).fill(1);
  const carried = share.slice();
  const stride = incoming.undirected ? overshoot : 1;
  for (let round = 0; round < mostRounds; round++) {
    let [changed, whole] = [0, 0];
    for (let i = 0; i < incoming.size; i++) {
      const before = scores[i] as number;
      const change = stride * (1 + damping * rowSum(incoming, i, carried) - before);
      const score = before + change;
      changed += Math.abs(change);
      whole += score;
      scores[i] = score;
      carried[i] = score * (share[i] as number);
    }
    if (changed <= tolerance * whole) break;
  }
  return scores;
}
