import type { CaseTypes } from '../../catalogue/case-types.ts';
import type { EntitySpec, LinkSpec } from '../table-spec.ts';
import { entityOf, isName } from './entity-of.ts';
import { linkOf } from './link-of.ts';
import { propertyOf } from './property-words.ts';
import type { Suggested } from './suggested.ts';
import { suggestSteps } from './suggest-steps.ts';
import type { TableColumn, TableToTranslate } from './table-to-translate.ts';
import { thingNamedBy, typeNamedBy, usualLink } from './type-words.ts';
import { findWhen, type When } from './when.ts';

/** A column that names a thing of its own, beside what the row is about. */
interface Beside {
  readonly column: TableColumn;
  readonly type: string;
}

const nothing: When = { steps: [], columns: [] };

/**
 * A table of things: each row tells of one, with its properties, and of what stands beside it in the row, such as the
 * phone or the account of a person, or the event that somebody took part in.
 */
export function suggestThings({ columns }: TableToTranslate, types: CaseTypes): Suggested {
  const key = keyOf(columns);
  const type = typeOfRow(columns, key, types);
  const besides = columns.flatMap((column) => besideOf(column, key, type, types) ?? []);
  const own = columns.filter((column) => !besides.some((one) => one.column === column));
  const isPairs = own.length === 1 || besides.some(({ type: other }) => other === 'event');
  const when = isPairs && besides.length === 1 ? findWhen(own) : nothing;
  const described = own.filter((column) => column === key || !when.columns.includes(column));
  const row = nameOf(key, 'row');
  const entities = [
    entityOf(row, type, keyFirst(described, key), types),
    ...besides.map((one) => besideEntity(one, types)),
  ];
  return {
    entities,
    links: besides.map((one): LinkSpec => {
      const types_: [string, string] = [type, one.type];
      const direction = usualLink(...types_) === undefined ? 'none' : 'forward';
      return linkOf(
        { from: row, to: nameOf(one.column, one.type), types: types_, direction },
        [],
        when,
        types,
      );
    }),
    steps: [...when.steps, ...suggestSteps(own)],
  };
}

/** The column that tells rows apart: an identifier that is different in every row, a name, or else the first. */
function keyOf(columns: readonly TableColumn[]): TableColumn | undefined {
  const telling = columns.filter(({ filled, distinct }) => filled > 0 && distinct === filled);
  return (
    telling.find(({ kind }) => kind === 'identifier') ??
    telling.find(({ heading }) => isName(heading)) ??
    columns.find(({ heading, filled }) => filled > 0 && isName(heading)) ??
    columns.find(({ kind, filled }) => kind === 'identifier' && filled > 0) ??
    columns.find(({ kind, filled }) => kind === 'text' && filled > 0) ??
    columns[0]
  );
}

/** What most columns are properties of; a heading that names a type counts for more than one of them. */
function typeOfRow(columns: readonly TableColumn[], key: TableColumn | undefined, types: CaseTypes): string {
  if (key && (key.kind === 'phone' || key.kind === 'account')) return key.kind;
  const named = key && typeNamedBy(key.heading, types);
  if (named !== undefined) return named;
  let [best, most] = ['thing', 0];
  for (const { id, properties } of types.entities) {
    const known = columns.filter(({ heading }) => propertyOf(heading, properties, types)).length;
    if (known > most) [best, most] = [id, known];
  }
  return most === 0 ? 'person' : best;
}

function besideOf(
  column: TableColumn,
  key: TableColumn | undefined,
  type: string,
  types: CaseTypes,
): Beside | undefined {
  if (
    column === key ||
    column.filled === 0 ||
    propertyOf(column.heading, types.entity(type).properties, types)
  )
    return undefined;
  if (column.kind === 'phone' || column.kind === 'account')
    return type === column.kind ? undefined : { column, type: column.kind };
  const named = column.kind === 'text' ? thingNamedBy(column.heading, types) : undefined;
  return named === undefined || named === type ? undefined : { column, type: named };
}

function besideEntity({ column, type }: Beside, types: CaseTypes): EntitySpec {
  return entityOf(nameOf(column, type), type, [{ column, called: column.heading }], types);
}

function keyFirst(columns: readonly TableColumn[], key: TableColumn | undefined) {
  const first = columns.filter((column) => column === key);
  return [...first, ...columns.filter((column) => column !== key)].map((column) => ({
    column,
    called: column.heading,
  }));
}

function nameOf(column: TableColumn | undefined, otherwise: string): string {
  return (column?.heading ?? otherwise).slice(0, 60);
}
