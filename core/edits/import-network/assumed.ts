import type { Strength } from '../../case/link.ts';
import type { Problem } from '../../case/problem.ts';
import type { ImportedNetwork } from './draft-schemas.ts';

/** What an import takes an entity for when neither the file nor the analyst says its type. */
export const assumedEntityType = 'thing';
/** A file's claim that says nothing of its own strength has not been confirmed by anybody. */
export const assumedStrength: Strength = 'unconfirmed';

/**
 * What an import had to settle about types, file by file: `type-assumed` with how many entities no file gives a type,
 * `type-conflict` where a file names another type for a key than the first one did.
 */
export function typeProblems(
  files: readonly Pick<ImportedNetwork, 'entities'>[],
  entityType: string,
): readonly (readonly Problem[])[] {
  const types = new Map<string, string>();
  for (const { entities } of files)
    for (const { key, type } of entities) if (type !== undefined && !types.has(key)) types.set(key, type);
  const told = new Set<string>();
  return files.map(({ entities }) => {
    const untyped = new Set(
      entities.map(({ key }) => key).filter((key) => !types.has(key) && !told.has(key)),
    );
    for (const key of untyped) told.add(key);
    const assumed: Problem[] =
      untyped.size > 0 ? [{ code: 'type-assumed', details: { count: untyped.size, type: entityType } }] : [];
    return [...assumed, ...conflicts(entities, types)];
  });
}

function conflicts(
  entities: ImportedNetwork['entities'],
  types: ReadonlyMap<string, string>,
): readonly Problem[] {
  return entities.flatMap(({ key, type, at }) => {
    const kept = types.get(key);
    if (type === undefined || kept === undefined || kept === type) return [];
    const line = at.line === undefined ? {} : { line: at.line };
    return [{ code: 'type-conflict', ...line, details: { key, kept, other: type } }];
  });
}
