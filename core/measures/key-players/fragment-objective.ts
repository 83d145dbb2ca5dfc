import type { Graph } from '../graph.ts';
import { pairDistances } from '../removal/pair-distances.ts';
import { maskOf } from '../removal/parts-without.ts';
import { nearnessThrough } from './nearness-through.ts';
import type { NextMember, Objective } from './objective.ts';

/** Candidates tried for each member: all where it is quick, in a large network the most hopeful alone. */
const leastTried = 12;
const triedFor = 5e7;

/**
 * How far the others fall apart without a set: 1 less the mean of one over the steps between two of them, 0 where they
 * cannot reach each other (distance-weighted fragmentation, Borgatti 2006, equation 9). Means are of pairs from
 * `sources`.
 */
export function fragmentObjective(graph: Graph, candidates: Int32Array, sources: Int32Array): Objective {
  const isSource = maskOf(graph.size, sources);
  const none = new Uint8Array(graph.size);
  const all = pairDistances(graph, { sources });
  const effort = sources.length * (graph.size + graph.neighbours.length);
  const tried = Math.max(leastTried, Math.floor(triedFor / (effort + 1)));
  return {
    most: Math.max(0, graph.size - 2),
    effort,
    before: fragmentation(all.nearness, all.sources, graph.size),
    bestNext(members) {
      const away = members.length > 0 ? maskOf(graph.size, members) : none.slice();
      const { total, through } = nearnessThrough(graph, sources, away);
      const present = sources.reduce((count, source) => count + (away[source] === 1 ? 0 : 1), 0);
      const left = graph.size - members.length - 1;
      // No candidate is worth more than if all that leads through it were lost.
      const hopes = Array.from(
        candidates.filter((entity) => away[entity] !== 1),
        (entity): NextMember => {
          const lost = total - (through[entity] as number);
          return { entity, value: fragmentation(lost, present - (isSource[entity] as number), left) };
        },
      );
      hopes.sort((a, b) => b.value - a.value || a.entity - b.entity);
      return bestHope(hopes.slice(0, tried), (entity) => {
        away[entity] = 1;
        const { nearness, sources: from } = pairDistances(graph, { away, sources });
        away[entity] = 0;
        return fragmentation(nearness, from, left);
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

function fragmentation(nearness: number, sources: number, left: number): number {
  const pairs = sources * (left - 1);
  return pairs > 0 ? Math.min(1, Math.max(0, 1 - nearness / pairs)) : 0;
}
