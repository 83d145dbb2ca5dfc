import { bothWays } from '../both-ways.ts';
import type { Graph } from '../graph.ts';
import type { Group } from './grouping.ts';
import { membersOf } from './numbered.ts';

/** The numbered groups of a partition with their ties, in time linear in steps. */
export function groupsOfPartition(graph: Graph, groupOf: Int32Array, count: number): Group[] {
  const { offsets, neighbours } = bothWays(graph);
  const [inside, outside] = [new Int32Array(count), new Int32Array(count)];
  groupOf.forEach((group, i) => {
    if (group < 0) return;
    for (let step = offsets[i] as number; step < (offsets[i + 1] as number); step++) {
      const ties = groupOf[neighbours[step] as number] === group ? inside : outside;
      ties[group] = (ties[group] as number) + 1;
    }
  });
  return membersOf(groupOf, count).map((members, at) =>
    groupWith(members, (inside[at] as number) / 2, outside[at] as number),
  );
}

/** Groups that may share members with their ties, largest first, equal ones by their first members. */
export function overlappingGroups(graph: Graph, lists: readonly Int32Array[]): Group[] {
  const { size, offsets, neighbours } = bothWays(graph);
  const within = new Int32Array(size).fill(-1);
  return lists.toSorted(bySizeThenMembers).map((members, at) => {
    for (const i of members) within[i] = at;
    let [inside, outside] = [0, 0];
    for (const i of members)
      for (let step = offsets[i] as number; step < (offsets[i + 1] as number); step++)
        if (within[neighbours[step] as number] === at) inside++;
        else outside++;
    return groupWith(members, inside / 2, outside);
  });
}

function groupWith(members: Int32Array, inside: number, outside: number): Group {
  const pairs = (members.length * (members.length - 1)) / 2;
  return { members, inside, outside, density: pairs === 0 ? 0 : inside / pairs };
}

function bySizeThenMembers(a: Int32Array, b: Int32Array): number {
  if (a.length !== b.length) return b.length - a.length;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return (a[at] as number) - (b[at] as number);
  return 0;
}
