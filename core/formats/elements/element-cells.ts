import { limits } from '../bad-cell.ts';
import type { Cell } from '../cell.ts';
import { type RoleIndex, rolesOf } from '../heading-roles.ts';
import { type Domain, type ElementKey, ownMeaning } from './element-key.ts';

/** One `<data>` of an element, as written. */
export interface Datum {
  readonly key: string;
  readonly text: string;
  readonly line: number;
  /** Keys of the sources that it rests on, where the file says so. */
  readonly sources?: readonly string[];
}

/**
 * What the data of an element say, with the fallbacks of keys it has no data for. Keys we wrote say themselves what
 * they mean; those of others are known by their names.
 */
export function elementCells<Role extends string>(
  data: readonly Datum[],
  keys: ReadonlyMap<string, ElementKey>,
  domain: Domain,
  context: { readonly element: string; readonly roles: RoleIndex<Role> },
): Cell<Role>[] {
  const given = new Set(data.map(({ key }) => key));
  const fallbacks = [...keys.values()].flatMap(({ id, domain: of, fallback }) =>
    fallback && !given.has(id) && (of === domain || of === 'all') ? [{ key: id, ...fallback }] : [],
  );
  const cells = [...data, ...fallbacks].flatMap((datum) =>
    cellOf<Role>(datum, keys, domain, context.element),
  );
  const roles = rolesOf(
    cells.map((cell) => (cell.certain ? '' : cell.property)),
    context.roles,
  );
  return cells.map((cell, position) => ({ ...cell, role: cell.role ?? roles[position] }));
}

function cellOf<Role extends string>(
  { key, text, line, ...resting }: Datum,
  keys: ReadonlyMap<string, ElementKey>,
  domain: Domain,
  element: string,
): Cell<Role>[] {
  const own = ownMeaning(key, domain);
  if (own?.kind === 'sources') return [];
  const keyId = own?.kind === 'value' ? own.firstKey : key;
  const property = keys.get(keyId)?.name ?? keyId;
  const place = element.length <= limits.place ? { element } : {};
  const at = { line, column: property.slice(0, limits.place), ...place };
  const cell = { property, text, at, certain: own !== undefined, ...resting };
  return [own?.kind === 'field' ? { ...cell, role: own.field as Role } : cell];
}
