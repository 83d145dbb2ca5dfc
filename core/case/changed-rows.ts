import type { Entity } from './entity.ts';
import type { Identifier } from './identifier.ts';

/** More changed entities than these are as quickly looked at with all the rest. */
const few = 100;

/** Entities that are other rows than before; null where some came or went, or more than a few changed. */
export function changedRows(
  before: ReadonlyMap<Identifier, Entity>,
  after: ReadonlyMap<Identifier, Entity>,
): readonly Entity[] | null {
  if (before.size !== after.size) return null;
  const changed: Entity[] = [];
  for (const [id, entity] of after) {
    const known = before.get(id);
    if (known === entity) continue;
    if (!known || changed.push(entity) > few) return null;
  }
  return changed;
}
