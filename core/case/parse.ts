import type { z } from 'zod';

import { fail, type Result, succeed } from './problem.ts';
import { sureCheck } from './sure-check.ts';

/**
 * The data as the schema promises them, or `bad-input` with the first field that breaks the promise and why. Data that
 * keep the promise as they stand are given back themselves, not copied.
 */
export function parse<T>(schema: z.ZodType<T>, data: unknown): Result<T> {
  if (sureCheck(schema)(data)) return succeed(data as T);
  const parsed = schema.safeParse(data);
  if (parsed.success) return succeed(parsed.data);
  const issue = parsed.error.issues[0];
  return fail('bad-input', {
    details: { field: issue?.path.map(String).join('.') ?? '', reason: issue?.message ?? '' },
  });
}
