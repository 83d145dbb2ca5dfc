import { z } from 'zod';

/** Renderer to case service. `cancel` names the id of a question still under way. */
export const requestSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ask'),
    id: z.int().min(1),
    call: z.string().max(60),
    input: z.unknown(),
  }),
  z.strictObject({ kind: z.literal('cancel'), id: z.int().min(1) }),
  /** Which chart this window shows: its Changes are then sent without asking. */
  z.strictObject({ kind: z.literal('watch'), chart: z.string().max(100).nullable() }),
]);

export type Request = z.infer<typeof requestSchema>;
