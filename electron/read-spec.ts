import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { z } from 'zod';

import { parse } from '../core/case/parse.ts';
import { fail, type Result } from '../core/case/problem.ts';
import { type TableSpec, tableSpec } from '../core/table-spec/table-spec.ts';
import { type WorkbookSpec, workbookSpec } from '../core/table-spec/workbook-spec.ts';

/** A specification is no larger than this, in bytes, lists to look up in included. */
const mostBytes = 5_000_000;

/** How one table is read, or the sheets of a workbook. */
export type AnySpec = TableSpec | WorkbookSpec;

/** Reads the specification of tables in a file; `spec-bad` says which field of it is not what it should be. */
export function readSpec(path: string): Promise<Result<TableSpec>> {
  return readAs(path, () => tableSpec);
}

/** The same for a file that may as well specify the sheets of a workbook. */
export function readAnySpec(path: string): Promise<Result<AnySpec>> {
  return readAs<AnySpec>(path, (data) => (isOfWorkbook(data) ? workbookSpec : tableSpec));
}

function isOfWorkbook(data: unknown): boolean {
  const claimed = z.looseObject({ format: z.literal('benang-workbook-spec') });
  return claimed.safeParse(data).success;
}

async function readAs<T>(path: string, schemaOf: (data: unknown) => z.ZodType<T>): Promise<Result<T>> {
  const file = basename(path);
  const size = await stat(path).then(
    (state) => (state.isFile() ? state.size : null),
    () => null,
  );
  if (size === null) return fail('file-missing', { file });
  if (size > mostBytes) return fail('file-too-large', { file, details: { limit: mostBytes } });
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return fail('file-unreadable', { file });
  const read = specIn(text.replace(/^\ufeff/, ''), schemaOf);
  return read.ok ? read : fail('spec-bad', { file, details: read.problem.details ?? {} });
}

function specIn<T>(text: string, schemaOf: (data: unknown) => z.ZodType<T>): Result<T> {
  try {
    const data: unknown = JSON.parse(text);
    return parse<T>(schemaOf(data), data);
  } catch (error) {
    // No JSON, or lists within lists without end.
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    return fail('spec-bad', { details: { field: '', reason: 'JSON' } });
  }
}
