import type { z } from 'zod';

import type { Problem, Result } from '../../core/case/problem.ts';

/** What an import process answers when it was asked for one thing. */
type Reply<T> =
  { readonly kind: string; readonly value: T } | { readonly kind: 'refused'; readonly problem: Problem };

/** Takes the one message of an import process that looked at a hostile file: it is parsed before it is used. */
export function lookedAt<T>(schema: z.ZodType<Reply<T>>): (message: unknown) => Result<T> | 'unknown' {
  return (message) => {
    const parsed = schema.safeParse(message);
    if (!parsed.success) return 'unknown';
    const reply = parsed.data;
    return 'value' in reply ? { ok: true, value: reply.value } : { ok: false, problem: reply.problem };
  };
}
