import type { Entity } from '../../core/case/entity.ts';
import { jurisdictionOf } from '../../core/jurisdiction/jurisdiction.ts';

const known = new WeakMap<Entity, string | null>();

/** The primary country of an entity or null; remembered for as long as the row is, since rows never change. */
export function countryOf(entity: Entity): string | null {
  const remembered = known.get(entity);
  if (remembered !== undefined) return remembered;
  const country = jurisdictionOf(entity)?.country ?? null;
  known.set(entity, country);
  return country;
}
