import { z } from 'zod';

import { adding, type Change, squash } from '../case/change.ts';
import { value, type Value } from '../case/entity.ts';
import { identifier } from '../case/identifier.ts';
import { fail, type Result, succeed } from '../case/problem.ts';
import type { Row } from '../case/tables.ts';
import { analystId, citing } from './citing.ts';
import { defineEdit } from './edit.ts';

const input = z.strictObject({
  table: z.enum(['entities', 'links']),
  id: identifier,
  /** The value to change; absent to add one. */
  value: identifier.exactOptional(),
  property: value.unwrap().shape.property,
  /** Null takes the value away. */
  text: value.unwrap().shape.text.nullable(),
  source: identifier.exactOptional(),
});

type Input = z.infer<typeof input>;
type Bearer = Row<'entities'> | Row<'links'>;

/**
 * Adds, changes or takes away one value. A changed value cites who changed it and no longer the sources that said
 * something else; those stay in the history.
 */
export const setValue = defineEdit<Input>({
  id: 'set-value',
  input,
  needs: ({ table, id, source }) => ({ rows: { [table]: [id], sources: [source ?? analystId] } }),
  run(rows, request, { newId }) {
    const before = rows.row(request.table, request.id);
    if (!before) return fail('row-missing', { details: { table: request.table, row: request.id } });
    if (request.text === null) return withoutValue(before, request);
    const cited = citing(rows, request.source);
    if (!cited.ok) return cited;
    const { citations, added } = cited.value;
    const claim = {
      id: request.value ?? newId('N'),
      property: request.property,
      text: request.text,
      citations,
    };
    const changed =
      request.value === undefined ? withNewValue(before, request, claim) : withValue(before, request, claim);
    return changed.ok ? succeed(squash(adding({ sources: added }), changed.value)) : changed;
  },
});

function withNewValue(before: Bearer, request: Input, claim: Value): Result<Change> {
  return replace(before, request, [...before.values, claim]);
}

function withValue(before: Bearer, request: Input, claim: Value): Result<Change> {
  if (!before.values.some(({ id }) => id === claim.id)) return noSuchValue(claim.id);
  return replace(
    before,
    request,
    before.values.map((old) => (old.id === claim.id ? claim : old)),
  );
}

function withoutValue(before: Bearer, request: Input): Result<Change> {
  const values = before.values.filter(({ id }) => id !== request.value);
  if (values.length === before.values.length) return noSuchValue(request.value ?? '');
  return replace(before, request, values);
}

function replace(before: Bearer, { table, id }: Input, values: readonly Value[]): Result<Change> {
  return succeed({ [table]: [{ id, before, after: { ...before, values } }] });
}

function noSuchValue(id: string): ReturnType<typeof fail> {
  return fail('row-missing', { details: { table: 'values', row: id } });
}
