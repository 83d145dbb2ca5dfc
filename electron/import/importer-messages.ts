import { z } from 'zod';

import { place } from '../../core/case/citation.ts';
import { directions, money, strengths } from '../../core/case/link.ts';
import { problemSchema, rowAccountSchema } from '../../core/contract/views.ts';
import { limits } from '../../core/formats/bad-cell.ts';
import type { DraftEntity, DraftLink } from '../../core/formats/format.ts';
import { readOptionsSchema } from './read-options.ts';

/** What the owner asks of an import process, once. */
export const importOrderSchema = z.strictObject({ path: z.string(), options: readOptionsSchema });

const key = z.string().min(1).max(limits.key);
const described = {
  type: z.string().min(1).max(limits.type).exactOptional(),
  label: z.string().max(limits.label).exactOptional(),
  translations: z.partialRecord(z.enum(['id', 'en']), z.string().max(limits.label)).exactOptional(),
  values: z
    .array(
      z.strictObject({
        property: z.string().min(1).max(limits.property),
        text: z.string().max(limits.text),
        at: place,
      }),
    )
    .readonly(),
  at: place,
};

const draftEntity = z.strictObject({
  ...described,
  key,
  synthetic: z.boolean().exactOptional(),
  position: z.strictObject({ x: z.number(), y: z.number() }).exactOptional(),
}) satisfies z.ZodType<DraftEntity>;

const moment = z.string().max(limits.moment).exactOptional();
const draftLink = z.strictObject({
  ...described,
  key: key.exactOptional(),
  from: key,
  to: key,
  direction: z.enum(directions),
  strength: z.enum(strengths).exactOptional(),
  start: moment,
  end: moment,
  money: money.exactOptional(),
  count: z.int().min(1).exactOptional(),
  basis: z.enum(['reported', 'inferred']).exactOptional(),
}) satisfies z.ZodType<DraftLink>;

/** A network comes in parts, so that no message is large; `read` or `refused` is the last. */
export const importerReplySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), done: z.number().min(0).max(1) }),
  z.strictObject({ kind: z.literal('entities'), entities: z.array(draftEntity).readonly() }),
  z.strictObject({ kind: z.literal('links'), links: z.array(draftLink).readonly() }),
  z.strictObject({ kind: z.literal('problems'), problems: z.array(problemSchema).readonly() }),
  z.strictObject({
    kind: z.literal('read'),
    file: z.strictObject({
      name: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: z.int().min(1),
      encoding: z.string().max(40),
      format: z.string().max(40),
      formatVersion: z.int().min(1),
    }),
    rows: rowAccountSchema,
  }),
  z.strictObject({ kind: z.literal('refused'), problem: problemSchema }),
]);

export type ImporterReply = z.infer<typeof importerReplySchema>;
