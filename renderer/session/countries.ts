import type { Entity } from '../../core/case/entity.ts';
import { type Jurisdiction, jurisdictionOf } from '../../core/jurisdiction/jurisdiction.ts';

const known = new WeakMap<Entity, Jurisdiction | null>();

/** The jurisdiction of an entity row, worked out once as long as the row stays as it is. */
export function placeOf(entity: Entity): Jurisdiction | undefined {
  let found = known.get(entity);
  if (found === undefined) {
    found = jurisdictionOf(entity) ?? null;
    known.set(entity, found);
  }
  return found ?? undefined;
}

export function countryOf(entity: Entity): string | undefined {
  return placeOf(entity)?.country;
}
