import type { Graph } from '../graph.ts';
import { evenly } from '../removal/evenly.ts';
import { pairDistances } from '../removal/pair-distances.ts';
import { maskOf } from '../removal/mask-of.ts';
import { nearnessThrough } from './nearness-through.ts';
import type { NextMember, Objective } from './objective.ts';

/** Candidates tried for each member: all where it is quick, or else the most hopeful alone. */
const leastTried = 12;
const triedFor = 5e7;

/**
 * How far the others fall apart without a set: 1 less the mean of one over the steps between two of them, 0 where they
 * cannot reach each other (distance-weighted fragmentation, Borgatti 2006, equation 9). All distances are counted.
 */
export function fragmentObjective(graph: Graph, candidates: Int32Array): Objective {
  const all = evenly(graph.size, graph.size);
  const effort = graph.size * (graph.size + graph.neighbours.length);
  const tried = Math.max(leastTried, Math.floor(triedFor / (effort + 1)));
  return {
    most: Math.max(0, graph.size - 2),
    effort,
    before: fragmentation(pairDistances(graph).nearness, graph.size),
    bestNext(members) {
      const away = maskOf(graph.size, members);
      const { total, through } = nearnessThrough(graph, all, away);
      const left = graph.size - members.length - 1;
      // No candidate is worth more than if all that leads through it were lost.
      const hopes = Array.from(
        candidates.filter((entity) => away[entity] !== 1),
        (entity): NextMember => ({
          entity,
          value: fragmentation(total - (through[entity] as number), left),
        }),
      );
      hopes.sort((a, b) => b.value - a.value || a.entity - b.entity);
      return bestHope(hopes.slice(0, tried), (entity) => {
        away[entity] = 1;
        const { nearness } = pairDistances(graph, { away });
        away[entity] = 0;
        return fragmentation(nearness, left);
      });
    },
  };
}

/** The best of candidates that are worth no more than is hoped for, the most hopeful first. */
function bestHope(hopes: readonly NextMember[], valueOf: (entity: number) => number): NextMember | null {
  let best: NextMember | null = null;
  for (const hope of hopes) {
    if (best && hope.value < best.value) break;
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
