import type { Entity, Value } from '../../case/entity.ts';
import { disagree } from '../../catalogue/conflicts-of.ts';

/** A property of which an import says something else than the case has there; both are kept. */
export interface NewConflict {
  readonly property: string;
  /** What the import adds. */
  readonly here: readonly string[];
  /** What was there before. */
  readonly there: readonly string[];
}

/** Properties that only one value can be right of and to which an import adds one that disagrees. */
export function newConflicts(before: Entity, after: Entity): readonly NewConflict[] {
  const known = new Set(before.values.map(({ id }) => id));
  const added = after.values.filter(({ id }) => !known.has(id));
  const properties = new Set(added.map(({ property }) => property));
  return [...properties].flatMap((property) => {
    const there = textsOf(before.values, property);
    const here = textsOf(added, property).filter((text) =>
      there.some((other) => disagree(property, text, other)),
    );
    return here.length > 0 ? [{ property, here, there }] : [];
  });
}

function textsOf(values: readonly Value[], wanted: string): readonly string[] {
  return values.flatMap(({ property, text }) => (property === wanted ? [text] : []));
}
