import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { parse } from '../../core/case/parse.ts';
import { fail, type Result } from '../../core/case/problem.ts';
import { type TableSpec, tableSpec } from '../../core/table-spec/table-spec.ts';

/** Reads the specification in a file; `spec-bad` says which field of it is not what it should be. */
export async function readSpec(path: string): Promise<Result<TableSpec>> {
  const file = basename(path);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return fail('file-missing', { file });
  const data = jsonOf(text);
  if (data === undefined) return fail('spec-bad', { file, details: { field: '', reason: 'JSON' } });
  const parsed = parse<TableSpec>(tableSpec, data);
  return parsed.ok ? parsed : fail('spec-bad', { file, details: parsed.problem.details ?? {} });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
