import type { Place } from '../../case/citation.ts';
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

type Keys = ReadonlyMap<string, ElementKey>;

/**
 * What the data of an element say, with the fallbacks of keys it has no data for. Keys we wrote say themselves what
 * they mean; those of others are known by their names.
 */
export function elementCells<Role extends string>(
  data: readonly Datum[],
  keys: Keys,
  domain: Domain,
  context: { readonly element: string; readonly roles: RoleIndex<Role> },
): Cell<Role>[] {
  const cells: RoleCell<Role>[] = [];
  for (const datum of data) addCell(cells, datum, { keys, domain, element: context.element });
  for (const { id, fallback } of fallbacksFor(data, keys, domain))
    addCell(cells, { key: id, ...fallback }, { keys, domain, element: context.element });
  const roles = rolesOf(
    cells.map((cell) => (cell.certain ? '' : cell.property)),
    context.roles,
  );
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (cell) cell.role ??= roles[at];
  }
  return cells;
}

/** A cell whose role is still to be found. There may be a million, so it is made once and never copied. */
type RoleCell<Role extends string> = { -readonly [Name in keyof Cell<Role>]: Cell<Role>[Name] };

function fallbacksFor(
  data: readonly Datum[],
  keys: Keys,
  domain: Domain,
): { id: string; fallback: { text: string; line: number } }[] {
  const found: { id: string; fallback: { text: string; line: number } }[] = [];
  for (const { id, domain: of, fallback } of keys.values()) {
    const isOurs = fallback !== undefined && (of === domain || of === 'all');
    if (isOurs && !data.some(({ key }) => key === id)) found.push({ id, fallback });
  }
  return found;
}

function addCell<Role extends string>(
  cells: RoleCell<Role>[],
  { key, text, line, sources }: Datum,
  { keys, domain, element }: { readonly keys: Keys; readonly domain: Domain; readonly element: string },
): void {
  const own = ownMeaning(key, domain);
  if (own?.kind === 'sources') return;
  const keyId = own?.kind === 'value' ? own.firstKey : key;
  const property = keys.get(keyId)?.name ?? keyId;
  const at = datumPlace(line, property, element);
  const role = own?.kind === 'field' ? (own.field as Role) : undefined;
  const cell: RoleCell<Role> = { property, text, at, role, certain: own !== undefined };
  if (sources) cell.sources = sources;
  cells.push(cell);
}

function datumPlace(line: number, property: string, element: string): Place {
  const column = property.slice(0, limits.place);
  return element.length <= limits.place ? { line, column, element } : { line, column };
}
