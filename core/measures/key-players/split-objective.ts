import type { Graph } from '../graph.ts';
import { maskOf } from '../removal/mask-of.ts';
import { bestOf, type Objective } from './objective.ts';
import { pairsWithoutIn } from './pairs-without.ts';

/** A walk in depth looks at everything about so many times. */
const walked = 3;

/**
 * The share of pairs of others who cannot reach each other without a set (fragmentation, Borgatti 2006, equation 4), of
 * an undirected graph. What goes with each entity is known from one walk in depth (Hopcroft and Tarjan 1973).
 */
export function splitObjective(graph: Graph, candidates: Int32Array): Objective {
  const { size } = graph;
  const pairsWithout = pairsWithoutIn(graph);
  const values = new Float64Array(size);
  return {
    most: Math.max(0, size - 2),
    effort: walked * (size + graph.neighbours.length),
    before: share(pairsWithout(new Uint8Array(size)).now, size),
    bestNext(members) {
      const away = maskOf(size, members);
      const { without } = pairsWithout(away);
      values.fill(NaN);
      for (const entity of candidates)
        if (away[entity] !== 1) values[entity] = share(without[entity] as number, size - members.length - 1);
      return bestOf(values);
    },
  };
}

function share(joined: number, left: number): number {
  return left > 1 ? 1 - joined / (left * (left - 1)) : 0;
}
