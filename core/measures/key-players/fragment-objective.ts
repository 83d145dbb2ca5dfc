import type { Graph } from '../graph.ts';
import { evenly } from '../removal/evenly.ts';
import { maskOf } from '../removal/mask-of.ts';
import { sampledDistances } from '../removal/sampled-distances.ts';
import { nearnessThrough } from './nearness-through.ts';
import type { NextMember, Objective } from './objective.ts';

/** Candidates tried for each member: all where it is quick, or else the most hopeful alone. */
const leastTried = 24;
const triedFor = 2e7;

/** Looks at steps to see on whom nearness hangs: from all where it is quick, or else from some, spread evenly. */
const seenFor = 1e6;

/**
 * How far the others fall apart without a set: 1 less the mean of one over the steps between two of them, 0 where they
 * cannot reach each other (distance-weighted fragmentation, Borgatti 2006, equation 9). All distances are counted.
 */
export function fragmentObjective(graph: Graph, candidates: Int32Array): Objective {
  const sources = evenly(graph.size, seenFor / (graph.size + graph.neighbours.length + 1));
  const each = graph.size / sources.length;
  const distances = sampledDistances(graph, graph.size);
  const effort = graph.size * (graph.size + graph.neighbours.length);
  const tried = Math.max(leastTried, Math.floor(triedFor / (effort + 1)));
  return {
    most: Math.max(0, graph.size - 2),
    effort,
    before: fragmentation(distances.without([]).nearness, graph.size),
    bestNext(members) {
      const away = maskOf(graph.size, members);
      const { total, through } = nearnessThrough(graph, sources, away);
      const left = graph.size - members.length - 1;
      // Seen from all, no candidate is worth more than if all that leads through it were lost.
      const hopes = Array.from(
        candidates.filter((entity) => away[entity] !== 1),
        (entity): NextMember => ({
          entity,
          value: fragmentation((total - (through[entity] as number)) * each, left),
        }),
      );
      hopes.sort((a, b) => b.value - a.value || a.entity - b.entity);
      return bestHope(hopes.slice(0, tried), each === 1, (entity) =>
        fragmentation(distances.without([...members, entity]).nearness, left),
      );
    },
  };
}

/** The best of candidates, the most hopeful first; where hopes are `sure`, none is worth more than is hoped for. */
function bestHope(
  hopes: readonly NextMember[],
  sure: boolean,
  valueOf: (entity: number) => number,
): NextMember | null {
  let best: NextMember | null = null;
  for (const hope of hopes) {
    if (best && sure && hope.value < best.value) break;
    const value = valueOf(hope.entity);
    if (!best || value > best.value || (value === best.value && hope.entity < best.entity))
      best = { entity: hope.entity, value };
  }
  return best;
}

function fragmentation(nearness: number, left: number): number {
  const pairs = left * (left - 1);
  return pairs > 0 ? Math.min(1, Math.max(0, 1 - nearness / pairs)) : 0;
}
