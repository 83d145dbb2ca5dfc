/** Entities of one group (null: of none), by position, ascending. */
export interface GroupMembers {
  readonly group: string | null;
  readonly members: readonly number[];
}

/** Positions by what they are grouped by: the largest group first, equals by name, those of none last. */
export function membersByGroup(groups: readonly (string | null)[]): GroupMembers[] {
  const byGroup = new Map<string | null, number[]>();
  groups.forEach((group, i) => {
    const known = byGroup.get(group);
    if (known) known.push(i);
    else byGroup.set(group, [i]);
  });
  return [...byGroup].map(([group, members]) => ({ group, members })).sort(bySize);
}

function bySize(a: GroupMembers, b: GroupMembers): number {
  if (a.group === null || b.group === null) return a.group === null ? 1 : -1;
  return b.members.length - a.members.length || (a.group < b.group ? -1 : 1);
}
