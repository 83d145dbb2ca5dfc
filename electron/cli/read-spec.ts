import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { fail, type Result, succeed } from '../../core/case/problem.ts';
import { type TableSpec, tableSpec } from '../../core/table-spec/table-spec.ts';

/** Reads the specification in a file; `spec-bad` says which field of it is not what it should be. */
export async function readSpec(path: string): Promise<Result<TableSpec>> {
  const file = basename(path);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return fail('file-missing', { file });
  const data = jsonOf(text);
  if (data === undefined) return fail('spec-bad', { file, details: { field: '', reason: 'JSON' } });
  const parsed = tableSpec.safeParse(data);
  if (parsed.success) return succeed(parsed.data);
  const issue = parsed.error.issues[0];
  const field = issue?.path.map(String).join('.') ?? '';
  return fail('spec-bad', { file, details: { field, reason: issue?.message ?? '' } });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
