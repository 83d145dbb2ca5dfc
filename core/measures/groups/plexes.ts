import { bothWays } from '../both-ways.ts';
import type { Graph } from '../graph.ts';
import { areAdjacent } from './adjacent.ts';
import { laterThan, shellRanks } from './cliques.ts';
import type { Grouping } from './grouping.ts';
import { foundBy, mayTry, newSearch, noteFound, type Search } from './search.ts';
import { overlappingGroups } from './ties-of-groups.ts';

const [usualLeast, usualLacking] = [4, 1];

/**
 * Entities each linked with all others but at most so many, whom nobody could join: (lacking + 1)-plexes. All such of at
 * least `least`, and of no fewer than 2 * lacking + 1, below which those not even connected would count; or as many as a
 * million steps or ten thousand findings give.
 */
export const plexes: Grouping = {
  id: 'plexes',
  heeds: [],
  seeded: false,
  overlapping: true,
  reference: 'Seidman & Foster 1978; Conte et al. 2018',
  run: (given, { least = usualLeast, lacking = usualLacking, progress }) => {
    const graph = bothWays(given);
    const search = newSearch();
    const task = { graph, lacking, least: Math.max(least, 2 * lacking + 1), search };
    const { order, rankOf } = shellRanks(graph);
    order.forEach((first, at) => {
      progress?.((at + 1) / graph.size);
      if (search.stopped !== null) return;
      const joining = withinTwoSteps(task, first, rankOf);
      if (joining.length + 1 >= task.least) extend(task, [first], joining, []);
    });
    const groups = overlappingGroups(graph, foundBy(search));
    return { groups, groupOf: null, modularity: null, stopped: search.stopped };
  },
};

interface Task {
  readonly graph: Graph;
  readonly lacking: number;
  readonly least: number;
  readonly search: Search;
}

/** Those of higher rank who could be in a k-plex with the entity: neighbours, and theirs, who share enough neighbours. */
function withinTwoSteps({ graph, lacking, least }: Task, first: number, rankOf: Int32Array): number[] {
  if (laterThan(graph, first, rankOf) + 1 + lacking < least) return [];
  const shared = new Map<number, number>();
  const rank = rankOf[first] as number;
  const later = (i: number) =>
    graph.neighbours
      .subarray(graph.offsets[i], graph.offsets[i + 1])
      .filter((j) => (rankOf[j] as number) > rank);
  const near = new Set(later(first));
  for (const middle of near)
    for (const other of later(middle)) shared.set(other, (shared.get(other) ?? 0) + 1);
  const candidates = new Set([...near, ...shared.keys()]);
  // Of the others of a k-plex each of the two may lack `lacking`, its partner among them where they are not joined.
  const needed = (other: number) => least - 2 - 2 * lacking + (near.has(other) ? 0 : 2);
  return [...candidates].filter((other) => (shared.get(other) ?? 0) >= needed(other)).sort((a, b) => a - b);
}

/** Notes all maximal k-plexes made of these members and some of those who may join; `barred` were tried before. */
function extend(task: Task, members: number[], joining: number[], barred: number[]): void {
  const { graph, lacking, least, search } = task;
  if (members.length + joining.length < least || !mayTry(search)) return;
  const all = [...members, ...joining];
  if (barred.some((other) => lacksOf(graph, other, all) === 0)) return;
  const next = mostLacking(task, members, joining);
  if (next === undefined) {
    if (isMaximal(task, all)) noteFound(search, all);
    return;
  }
  if (next === -1) return;
  const others = joining.filter((other) => other !== next);
  const grown = [...members, next];
  extend(
    task,
    grown,
    others.filter((other) => mayJoin(graph, lacking, grown, other)),
    barred,
  );
  extend(task, members, others, [...barred, next]);
}

/**
 * Somebody who may join and stands in the way of all being one k-plex: who lacks most, or one whom a member lacks.
 * Undefined where nothing stands in the way, -1 where a member lacks too many for any k-plex large enough.
 */
function mostLacking(
  { graph, lacking, least }: Task,
  members: number[],
  joining: number[],
): number | undefined {
  const all = [...members, ...joining];
  let [worst, most] = [-1, lacking];
  for (const i of all) {
    const lacks = lacksOf(graph, i, all);
    if (lacks <= most) continue;
    [worst, most] = [i, lacks];
  }
  if (worst === -1) return undefined;
  if (!members.includes(worst)) return worst;
  if (all.length - most + lacking < least) return -1;
  return joining.find((other) => !areAdjacent(graph, worst, other));
}

/** With how many of these, itself left out, somebody is not joined. */
function lacksOf(graph: Graph, i: number, others: readonly number[]): number {
  let lacks = 0;
  for (const other of others) if (other !== i && !areAdjacent(graph, i, other)) lacks++;
  return lacks;
}

function mayJoin(graph: Graph, lacking: number, members: readonly number[], other: number): boolean {
  if (lacksOf(graph, other, members) > lacking) return false;
  return members.every(
    (member) => areAdjacent(graph, member, other) || lacksOf(graph, member, members) < lacking,
  );
}

/** Whether nobody could join; whoever could is joined with one of any `lacking + 1` members. */
function isMaximal({ graph, lacking }: Task, members: readonly number[]): boolean {
  const inside = new Set(members);
  const near = new Set(
    members
      .slice(0, lacking + 1)
      .flatMap((i) => [...graph.neighbours.subarray(graph.offsets[i], graph.offsets[i + 1])]),
  );
  return [...near].every((other) => inside.has(other) || !mayJoin(graph, lacking, members, other));
}
