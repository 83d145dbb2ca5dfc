import type { z } from 'zod';

import { fail, type Result, succeed } from './problem.ts';

/** The data as the schema promises them, or `bad-input` with the first field that breaks the promise and why. */
export function parse<T>(schema: z.ZodType<T>, data: unknown): Result<T> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return succeed(parsed.data);
  const issue = parsed.error.issues[0];
  return fail('bad-input', {
    details: { field: issue?.path.map(String).join('.') ?? '', reason: issue?.message ?? '' },
  });
}
