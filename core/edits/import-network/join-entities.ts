import type { CaseRows } from '../../case/case-rows.ts';
import type { RowChange } from '../../case/change.ts';
import type { Entity } from '../../case/entity.ts';
import type { Identifier } from '../../case/identifier.ts';
import type { EditContext } from '../edit.ts';
import { mapInSteps, type Steps } from '../../tables/steps.ts';
import { relabelled } from '../relabelled.ts';
import { assumedEntityType } from './assumed.ts';
import { type Gathered, keyProperty } from './gather.ts';
import { mergeClaims } from './merge-claims.ts';
import { SameEntities } from './same-entities.ts';

/** What became of the entities of an import. */
export interface JoinedEntities {
  /** The entity each key of the import stands for. */
  readonly ids: ReadonlyMap<string, Identifier>;
  readonly changes: readonly RowChange<'entities'>[];
}

/** Makes each entity of an import a new row, or adds what it says to the one that the case has under its key. */
export function* joinEntities(
  rows: CaseRows,
  gathered: ReadonlyMap<string, Gathered>,
  entityType: string,
  { newId }: EditContext,
): Steps<JoinedEntities> {
  const present = entitiesByKey(rows, gathered);
  const same = new SameEntities(rows.rows('entities').values(), gathered.values());
  const ids = new Map<string, Identifier>();
  const changes = new Map<Identifier, RowChange<'entities'>>();
  const take = ([key, entity]: readonly [string, Gathered]): void => {
    const known = entity.sameBy
      ? same.find(entity, entityType)
      : choose(present.get(key) ?? [], entity.type, entityType);
    // an entity may carry several keys, so an earlier one may have changed it already
    const now = known && (changes.get(known.id)?.after ?? known);
    const after = now ? joined(now, entity, newId) : made(entity, entityType, newId);
    ids.set(key, after.id);
    changes.set(after.id, { id: after.id, before: rows.row('entities', after.id) ?? null, after });
    if (entity.sameBy) same.add(after);
  };
  yield* mapInSteps([...gathered], take);
  return { ids, changes: [...changes.values()] };
}

/** Entities of the case that carry one of these keys. */
function entitiesByKey(rows: CaseRows, keys: ReadonlyMap<string, unknown>): Map<string, Entity[]> {
  const found = new Map<string, Entity[]>();
  for (const entity of rows.rows('entities').values())
    for (const { property, text } of entity.values)
      if (property === keyProperty && keys.has(text)) found.set(text, [...(found.get(text) ?? []), entity]);
  return found;
}

/**
 * Of several entities under one key, the one of the type that the file says or that is assumed for it. Without one, an
 * entity whose type nobody told is what a file with a type describes, and a file without one means the only one there.
 */
function choose(present: readonly Entity[], type: string | undefined, assumed: string): Entity | undefined {
  const sameType = present.find((entity) => entity.type === (type ?? assumed));
  if (sameType) return sameType;
  if (type !== undefined) return present.find((entity) => entity.type === assumedEntityType);
  return present.length === 1 ? present[0] : undefined;
}

function made(
  { key, type, label, translations, synthetic, claims }: Gathered,
  entityType: string,
  newId: EditContext['newId'],
): Entity {
  // in the order of their names, as rows are stored
  return {
    ...{ id: newId('E'), label: label ?? key },
    ...(synthetic !== undefined && { synthetic }),
    ...(translations && { translations }),
    ...{ type: type ?? entityType, values: mergeClaims([], claims, newId) },
  };
}

/** A row known by its key only, or of a type nobody told, takes the name and the type that the new file gives. */
function joined(
  before: Entity,
  { key, type, label, translations, claims }: Gathered,
  newId: EditContext['newId'],
): Entity {
  const takesName = label !== undefined && before.label === key;
  const named = takesName ? { ...relabelled(before, label), ...(translations && { translations }) } : before;
  return { ...named, type: type ?? before.type, values: mergeClaims(before.values, claims, newId) };
}
