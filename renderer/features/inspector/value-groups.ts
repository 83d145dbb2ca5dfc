import type { Entity, Value } from '../../../core/case/entity.ts';
import { conflictsOf } from '../../../core/catalogue/conflicts-of.ts';
import type { EntityType } from '../../../core/catalogue/entity-type.ts';

/** All values of one property; `isConflict` when its sources contradict each other. */
export interface ValueGroup {
  readonly property: string;
  readonly values: readonly Value[];
  readonly isConflict: boolean;
}

/** An entity's values by property: conflicts first, then in the order its type has them, then as they came. */
export function valueGroups(entity: Entity, { properties }: Pick<EntityType, 'properties'>): ValueGroup[] {
  const conflicts = new Set(conflictsOf(entity));
  const place = (property: string) => {
    const at = properties.indexOf(property);
    return (conflicts.has(property) ? -properties.length : 0) + (at < 0 ? properties.length : at);
  };
  return groupsOf(entity.values)
    .map((group) => ({ ...group, isConflict: conflicts.has(group.property) }))
    .sort((left, right) => place(left.property) - place(right.property));
}

/** Values by property in the order they came; for links, which have no catalogue of properties. */
export function groupsOf(values: readonly Value[]): ValueGroup[] {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(value.property, [...(groups.get(value.property) ?? []), value]);
  return [...groups].map(([property, group]) => ({ property, values: group, isConflict: false }));
}
