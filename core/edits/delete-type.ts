import { z } from 'zod';

import type { CaseRows } from '../case/case-rows.ts';
import type { Change, RowChange } from '../case/change.ts';
import { codeOf, type CustomType } from '../case/custom-type.ts';
import type { Value } from '../case/entity.ts';
import { identifier } from '../case/identifier.ts';
import { fail, succeed } from '../case/problem.ts';
import { sameRow } from '../case/same-row.ts';
import type { Row } from '../case/tables.ts';
import { defineEdit } from './edit.ts';
import { removing } from './removing.ts';
import { type Renaming, renamedPattern, renamedRule } from './renamed-conditions.ts';

const input = z.strictObject({
  id: identifier,
  /** The type, or the property, that everything gets which has this one. */
  instead: z.string().min(1).max(200).exactOptional(),
});

/**
 * Takes a type or a property out of the case. One that is in use goes only when something else is named that all of it
 * becomes, rules of looks and patterns of queries included; otherwise `type-in-use` says by how many.
 */
export const deleteType = defineEdit<z.infer<typeof input>>({
  id: 'delete-type',
  input,
  needs: () => ({ tables: ['types', 'entities', 'links', 'looks', 'queries'] }),
  run(rows, { id, instead }) {
    const type = rows.row('types', id);
    if (!type) return fail('row-missing', { details: { table: 'types', row: id } });
    const code = codeOf(type);
    if (instead === code) return fail('bad-input', { details: { field: 'instead', reason: code } });
    const count = usersOf(rows, type);
    if (count > 0 && instead === undefined)
      return fail('type-in-use', { details: { type: type.label, count } });
    const gone = [...removing(rows, 'types', [id]), ...mentionsWithout(rows, type)];
    if (instead === undefined) return succeed({ types: gone });
    return succeed({ types: gone, ...renamed(rows, { kind: type.kind, from: code, to: instead }) });
  },
});

/** How many entities, links or values have this type or are of this property. */
function usersOf(rows: CaseRows, type: CustomType): number {
  const code = codeOf(type);
  if (type.kind !== 'property') return rowsOfType(rows, type.kind === 'entity' ? 'entities' : 'links', code);
  return valuesOf(rows, 'entities', code) + valuesOf(rows, 'links', code);
}

function rowsOfType(rows: CaseRows, table: 'entities' | 'links', code: string): number {
  let count = 0;
  for (const { type } of rows.rows(table).values()) if (type === code) count++;
  return count;
}

function valuesOf(rows: CaseRows, table: 'entities' | 'links', name: string): number {
  let count = 0;
  for (const { values } of rows.rows(table).values())
    for (const { property } of values) if (property === name) count++;
  return count;
}

function renamed(rows: CaseRows, renaming: Renaming): Change {
  return {
    entities: changed(rows, 'entities', (entity) => ofOther('entity', entity, renaming)),
    links: changed(rows, 'links', (link) => ofOther('link', link, renaming)),
    looks: changed(rows, 'looks', (look) => ({
      ...look,
      rules: look.rules.map((rule) => renamedRule(rule, renaming)),
    })),
    queries: changed(rows, 'queries', (query) => renamedPattern(query, renaming)),
  };
}

interface Typed {
  readonly type: string;
  readonly values: readonly Value[];
}

/** The row itself where it has nothing to do with what is renamed, so that large cases are passed over quickly. */
function ofOther<R extends Typed>(side: 'entity' | 'link', row: R, { kind, from, to }: Renaming): R {
  if (kind === side && row.type === from) return { ...row, type: to };
  if (kind !== 'property' || row.values.every(({ property }) => property !== from)) return row;
  const values = row.values.map((value) => (value.property === from ? { ...value, property: to } : value));
  return { ...row, values };
}

/** The other types of the case, without a word of this one. */
function mentionsWithout(rows: CaseRows, gone: CustomType): readonly RowChange<'types'>[] {
  return changed(rows, 'types', (row) => (row.id === gone.id ? row : without(row, codeOf(gone))));
}

function without(row: CustomType, code: string): CustomType {
  if (row.kind === 'property' && row.of.includes(code))
    return { ...row, of: row.of.filter((type) => type !== code) };
  if (row.kind !== 'entity' || row.identifier !== code) return row;
  const { identifier: gone, ...rest } = row;
  return rest;
}

function changed<T extends 'entities' | 'links' | 'looks' | 'queries' | 'types'>(
  rows: CaseRows,
  table: T,
  convert: (row: Row<T>) => Row<T>,
): RowChange<T>[] {
  return [...rows.rows(table).values()].flatMap((before) => {
    const after = convert(before);
    return after === before || sameRow(before, after) ? [] : [{ id: before.id, before, after }];
  });
}
