import { z } from 'zod';

import type { CaseRows } from '../case/case-rows.ts';
import { codeOf, type CustomType, type TypeContent, typeContent } from '../case/custom-type.ts';
import { identifier, type Identifier } from '../case/identifier.ts';
import { fail, type Problem, succeed } from '../case/problem.ts';
import { sameRow } from '../case/same-row.ts';
import { builtInTypes } from '../catalogue/case-types.ts';
import { linkTypes } from '../catalogue/link-types.ts';
import { defineEdit, type EditContext } from './edit.ts';
import { idFromName } from './own-id.ts';

const input = z.strictObject({ id: identifier.exactOptional(), row: typeContent });

/** Ids that rows of a case have from its first day on. */
const reserved: ReadonlySet<string> = new Set(['case', 'analyst', 'main']);

/**
 * Makes a type of the case, or changes one, which keeps what items name it by. With a code, or an id, that no type has yet
 * it describes what items call so already: foreign data name types that nobody told of, in words that may be no ids. What
 * is built in cannot be described anew.
 */
export const saveType = defineEdit<z.infer<typeof input>>({
  id: 'save-type',
  input,
  needs: () => ({ tables: ['types'] }),
  run(rows, { id, row }, context) {
    const wrong = wrongIn(rows, id, row);
    if (wrong) return wrong;
    const before = id === undefined ? null : (rows.row('types', id) ?? null);
    const after = before ? { ...named(row, before.code), id: before.id } : newType(rows, id, row, context);
    return succeed(sameRow(before, after) ? {} : { types: [{ id: after.id, before, after }] });
  },
});

/** Whether the program comes with an entity type, a link type or a property of this name. */
function isBuiltIn(kind: CustomType['kind'], id: string): boolean {
  if (kind === 'link') return linkTypes.some((type) => type.id === id);
  if (kind === 'entity') return builtInTypes.entities.some((type) => type.id === id);
  return builtInTypes.entities.some(({ properties }) => properties.includes(id));
}

/** With its code for an id where that can be one. */
function newType(
  rows: CaseRows,
  given: Identifier | undefined,
  row: TypeContent,
  context: EditContext,
): CustomType {
  const { code } = row;
  const isFree = code !== undefined && rows.row('types', code) === undefined && !reserved.has(code);
  const id = given ?? (isFree && identifier.safeParse(code).success ? code : newIdOf(rows, row, context));
  return { ...named(row, code === id ? undefined : code), id };
}

function named(row: TypeContent, code: string | undefined): TypeContent {
  const { code: given, ...rest } = row;
  return code === undefined ? rest : { ...rest, code };
}

function newIdOf(rows: CaseRows, { kind, label }: TypeContent, { newId }: EditContext): Identifier {
  const isTaken = (id: string) =>
    reserved.has(id) || isBuiltIn(kind, id) || rows.row('types', id) !== undefined;
  return idFromName(label, isTaken) ?? newId('Y');
}

function wrongIn(
  rows: CaseRows,
  id: Identifier | undefined,
  row: TypeContent,
): { ok: false; problem: Problem } | undefined {
  if (row.label.trim() === '') return wrong('label', 'empty');
  if (lacksChoices(row)) return wrong('choices', 'empty');
  const present = id === undefined ? undefined : rows.row('types', id);
  if (present) return present.kind === row.kind ? undefined : wrong('kind', present.kind);
  if (id !== undefined && isBuiltIn(row.kind, id)) return wrong('id', id);
  const { code } = row;
  return code !== undefined && isTaken(rows, row.kind, code) ? wrong('code', code) : undefined;
}

/** Whether something of this kind is named by a code already. */
function isTaken(rows: CaseRows, kind: CustomType['kind'], code: string): boolean {
  const own = [...rows.rows('types').values()].filter((type) => type.kind === kind);
  return isBuiltIn(kind, code) || own.some((type) => codeOf(type) === code);
}

function lacksChoices(row: TypeContent): boolean {
  return row.kind === 'property' && row.holds === 'choice' && (row.choices ?? []).length === 0;
}

function wrong(field: string, reason: string) {
  return fail('bad-input', { details: { field, reason } });
}
