import { z } from 'zod';

import type { Change } from '../../core/case/change.ts';
import { identifier } from '../../core/case/identifier.ts';
import { tableNames, tables } from '../../core/case/tables.ts';

const rowsOf = (row: z.ZodType) =>
  z
    .array(z.strictObject({ id: identifier, before: row.nullable(), after: row.nullable() }))
    .readonly()
    .exactOptional();

const changeSchema = z.strictObject(
  Object.fromEntries(tableNames.map((name) => [name, rowsOf(tables[name])])),
);

/** The Change in a broadcast, every row checked against its table; throws when the service broke the contract. */
export function parseChange(data: unknown): Change {
  return changeSchema.parse(data);
}
