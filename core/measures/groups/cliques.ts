import { bothWays } from '../both-ways.ts';
import type { Graph } from '../graph.ts';
import { coreNumbers } from '../k-core.ts';
import { areAdjacent, degreeOf } from './adjacent.ts';
import type { Grouping } from './grouping.ts';
import { foundBy, mayTry, newSearch, noteFound, type Search } from './search.ts';
import { sortedBy, upTo } from './orders.ts';
import { overlappingGroups } from './ties-of-groups.ts';

const usualLeast = 3;

/**
 * Entities all linked with each other whom nobody could join: all such of at least so many, or as many as a million steps
 * or ten thousand findings give.
 */
export const cliques: Grouping = {
  id: 'cliques',
  heeds: [],
  seeded: false,
  overlapping: true,
  reference: 'Bron & Kerbosch 1973; Eppstein, Löffler & Strash 2010',
  run: (given, { least = usualLeast, progress }) => {
    const graph = bothWays(given);
    const search = newSearch();
    const ranks = shellRanks(graph);
    ranks.order.forEach((first, at) => {
      progress?.((at + 1) / graph.size);
      if (search.stopped !== null || laterThan(graph, first, ranks.rankOf) + 1 < least) return;
      const near = [...graph.neighbours.subarray(graph.offsets[first], graph.offsets[first + 1])];
      const comesLater = (other: number) => (ranks.rankOf[other] as number) > at;
      const earlier = near.filter((other) => !comesLater(other));
      extend({ graph, least, search }, [first], near.filter(comesLater), earlier);
    });
    const groups = overlappingGroups(graph, foundBy(search));
    return { groups, groupOf: null, modularity: null, stopped: search.stopped };
  },
};

interface Task {
  readonly graph: Graph;
  readonly least: number;
  readonly search: Search;
}

/** Those from the sparsest shell to the densest, and the rank of each, so that few come later than any of their neighbours. */
export function shellRanks(graph: Graph): { readonly order: Int32Array; readonly rankOf: Int32Array } {
  const cores = coreNumbers(graph);
  const byDegree = sortedBy(upTo(graph.size), (i) => degreeOf(graph, i));
  const order = sortedBy(byDegree, (i) => cores[i] as number);
  const rankOf = new Int32Array(graph.size);
  order.forEach((i, rank) => (rankOf[i] = rank));
  return { order, rankOf };
}

/** How many neighbours of an entity are of higher rank. */
export function laterThan({ offsets, neighbours }: Graph, entity: number, rankOf: Int32Array): number {
  const rank = rankOf[entity] as number;
  let count = 0;
  for (let e = offsets[entity] as number; e < (offsets[entity + 1] as number); e++)
    if ((rankOf[neighbours[e] as number] as number) > rank) count++;
  return count;
}

/** Notes all cliques made of these members and some of those who may join; those barred join all and were tried before. */
function extend(task: Task, members: readonly number[], joining: number[], barred: number[]): void {
  const { graph, least, search } = task;
  if (members.length + joining.length < least || !mayTry(search)) return;
  if (joining.length === 0) {
    if (barred.length === 0) noteFound(search, members);
    return;
  }
  // Every clique holds the pivot or somebody not joined with it, so that its neighbours need not begin one.
  const pivot = bestPivot(graph, joining, barred);
  let left = joining;
  const tried = [...barred];
  for (const next of joining.filter((other) => !areAdjacent(graph, pivot, other))) {
    const withNext = (others: readonly number[]) => others.filter((other) => areAdjacent(graph, next, other));
    extend(task, [...members, next], withNext(left), withNext(tried));
    left = left.filter((other) => other !== next);
    tried.push(next);
  }
}

/** Who is joined with most of those who may join (Tomita, Tanaka & Takahashi 2006). */
function bestPivot(graph: Graph, joining: readonly number[], barred: readonly number[]): number {
  let [best, most] = [joining[0] as number, -1];
  for (const candidates of [joining, barred])
    for (const candidate of candidates) {
      if (degreeOf(graph, candidate) <= most) continue;
      let count = 0;
      for (const other of joining) if (areAdjacent(graph, candidate, other)) count++;
      if (count > most) [best, most] = [candidate, count];
    }
  return best;
}
