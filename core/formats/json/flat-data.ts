import type { Value } from '../../case/entity.ts';
import { limits } from '../bad-cell.ts';
import type { Cell } from '../cell.ts';
import type { Fields } from '../elements/element-fields.ts';
import { type RoleIndex, rolesOf } from '../heading-roles.ts';
import { textsOf } from './json-members.ts';
import type { JsonObject } from './parse-json.ts';

/** How a format calls what we know of an element, such as `name` for the label; names its own parts have are taken. */
export interface FlatNames<Role extends string> {
  readonly fields: ReadonlyMap<Role, string>;
  readonly taken: ReadonlySet<string>;
}

/** Before properties that are called like a part of the format. */
const prefix = 'value:';

/** Names fields as we do, but for those that the format has a word for. */
export function flatNames<Role extends string>(
  fields: readonly Role[],
  words: Readonly<Partial<Record<Role, string>>>,
  taken: readonly string[],
): FlatNames<Role> {
  const named = new Map(fields.map((field): [Role, string] => [field, words[field] ?? field]));
  return { fields: named, taken: new Set([...taken, ...named.values()]) };
}

/** Everything an element says, by name: fields, then properties with their one value or the list of them. */
export function flatMembers<Role extends string>(
  fields: Fields<Role>,
  values: readonly Value[],
  { fields: names, taken }: FlatNames<Role>,
): ReadonlyMap<string, string | readonly string[]> {
  const members = new Map<string, string | readonly string[]>();
  for (const [field, text] of fields) members.set(names.get(field) ?? field, text);
  for (const { property, text } of values) {
    const name = taken.has(property) || property.startsWith(prefix) ? `${prefix}${property}` : property;
    const known = members.get(name);
    members.set(name, known === undefined ? text : [...(typeof known === 'string' ? [known] : known), text]);
  }
  return members;
}

/** How the members of an element are read: `own` where we wrote the file, so that names mean what we say by them. */
export interface FlatReading<Role extends string> {
  readonly own: boolean;
  readonly names: FlatNames<Role>;
  readonly roles: RoleIndex<Role>;
  readonly element: string;
}

/** What the members of an element say; those the format itself takes are left out. */
export function flatCells<Role extends string>(
  members: JsonObject['members'],
  reading: FlatReading<Role>,
): Cell<Role>[] {
  const { names } = reading;
  const fieldOf = new Map([...names.fields].map(([field, name]) => [name, field]));
  const cells = members
    .filter(([name]) => fieldOf.has(name) || !names.taken.has(name))
    .flatMap(([name, value]) =>
      textsOf(value).map(({ text, line }) => cellOf({ name, text, line }, reading, fieldOf.get(name))),
    );
  if (reading.own) return cells;
  const roles = rolesOf(
    cells.map(({ property }) => property),
    reading.roles,
  );
  return cells.map((cell, position) => ({ ...cell, role: cell.role ?? roles[position] }));
}

function cellOf<Role extends string>(
  { name, text, line }: { readonly name: string; readonly text: string; readonly line: number },
  { own, element }: FlatReading<Role>,
  field: Role | undefined,
): Cell<Role> {
  const property = own && !field && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  const place = element !== '' && element.length <= limits.place ? { element } : {};
  const at = { line, column: name.slice(0, limits.place), ...place };
  return { property, text, at, ...(own ? { certain: true, role: field } : {}) };
}
