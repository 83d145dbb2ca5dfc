import type { Cell } from '../cell.ts';
import { itemsOf, memberOf, membersOf, textOf } from '../json/json-members.ts';
import type { JsonObject, JsonValue } from '../json/parse-json.ts';

/**
 * The top-level key under which our files keep what FollowTheMoney has no property for: fields by name, and under
 * `values` pairs of property and text. Other programs pass over it.
 */
export const ownKey = 'x_benang';

/** True where the name is there for other programs only: it is the label. */
export const derivedName = 'derivedName';

/** What we keep of an entity besides its properties; undefined in files of others. */
export function ownWords(entity: JsonObject): JsonValue | undefined {
  const own = memberOf(entity, ownKey);
  return own?.kind === 'object' ? own : undefined;
}

/** Those words as cells: fields in their roles, values under their properties. */
export function ownCells<Role extends string>(
  own: JsonValue,
  fields: readonly Role[],
  element: string,
): Cell<Role>[] {
  const said = membersOf(own).flatMap(([name, value]): Cell<Role>[] => {
    const role = fields.find((field) => field === name);
    const text = textOf(value);
    if (role === undefined || text === undefined) return [];
    return [{ property: name, text, at: { line: value.line, column: name, element }, role, certain: true }];
  });
  const values = itemsOf(memberOf(own, 'values')).flatMap((pair): Cell<Role>[] => {
    const [property, text] = itemsOf(pair).map(textOf);
    if (property === undefined || text === undefined) return [];
    const column = property.slice(0, 500);
    return [{ property, text, at: { line: pair.line, column, element }, certain: true }];
  });
  return [...said, ...values];
}
