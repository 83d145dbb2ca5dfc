import type { CaseRows } from '../case/case-rows.ts';
import type { Change, RowChange } from '../case/change.ts';
import type { Group } from '../case/group.ts';
import type { Identifier } from '../case/identifier.ts';

/** Takes the entities of a group out of all other groups of its chart; a group that keeps nobody goes. */
export function leavingOtherGroups(rows: CaseRows, { id, chart, entities }: Group): Change {
  const members = new Set(entities);
  const groups = [...rows.rows('groups').values()].filter(
    (group) => group.id !== id && group.chart === chart,
  );
  return { groups: groupsWithout(groups, members) };
}

/** What becomes of groups whose members leave. */
export function groupsWithout(
  groups: readonly Group[],
  leaving: ReadonlySet<Identifier>,
): RowChange<'groups'>[] {
  return groups
    .filter(({ entities }) => entities.some((entity) => leaving.has(entity)))
    .map((before) => {
      const entities = before.entities.filter((entity) => !leaving.has(entity));
      return { id: before.id, before, after: entities.length > 0 ? { ...before, entities } : null };
    });
}
