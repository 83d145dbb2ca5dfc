import { z } from 'zod';

import {
  columnAccountSchema,
  rejectedRowSchema,
  rowAccountSchema,
} from '../../core/contract/import-report.ts';
import { problemSchema } from '../../core/contract/problem-schema.ts';
import { draftEntity, draftLink, draftSource } from '../../core/edits/import-network/draft-schemas.ts';
import { packedLinks } from '../../core/edits/import-network/packed-schema.ts';
import { importedFile } from '../../core/case/source.ts';
import { headOptions, trialOptions } from './head-options.ts';
import { readOptionsSchema } from './read-options.ts';

const file = {
  path: z.string(),
  /** Instead of what lies there, where there is no file. */
  content: z.instanceof(Uint8Array).exactOptional(),
};

/** What the owner asks of an import process, once. */
export const importOrderSchema = z.union([
  z.strictObject({ ...file, options: readOptionsSchema }),
  /** Only how the file begins. */
  z.strictObject({ ...file, head: headOptions }),
  /** Only what its first rows become by a specification. */
  z.strictObject({ ...file, trial: trialOptions }),
  /** Only how much of what it tells. */
  z.strictObject({ ...file, survey: readOptionsSchema }),
]);

/** A network comes in parts, so that no message is large; `read` or `refused` is the last. */
export const importerReplySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), done: z.number().min(0).max(1) }),
  z.strictObject({ kind: z.literal('entities'), entities: z.array(draftEntity).readonly() }),
  z.strictObject({ kind: z.literal('links'), links: z.array(draftLink).readonly() }),
  z.strictObject({ kind: z.literal('packed'), links: packedLinks }),
  z.strictObject({ kind: z.literal('sources'), sources: z.array(draftSource).readonly() }),
  z.strictObject({ kind: z.literal('problems'), problems: z.array(problemSchema).readonly() }),
  z.strictObject({ kind: z.literal('rejects'), rejects: z.array(rejectedRowSchema).readonly() }),
  z.strictObject({
    kind: z.literal('read'),
    file: z.strictObject({
      name: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: z.int().min(1),
      encoding: z.string().max(40),
      format: z.string().max(40),
      formatVersion: z.int().min(1),
      spec: importedFile.unwrap().shape.spec,
    }),
    rows: rowAccountSchema,
    /** Of a table that was read by a specification; its rejected rows came before. */
    table: z
      .strictObject({
        headings: z.array(z.string()).readonly(),
        columns: z.array(columnAccountSchema).readonly(),
      })
      .exactOptional(),
    /** Of several sheets that were read together; the Problems of their rejected rows name the sheet. */
    sheets: z
      .array(
        z.strictObject({
          sheet: z.string(),
          rows: rowAccountSchema,
          headings: z.array(z.string()).readonly(),
          columns: z.array(columnAccountSchema).readonly(),
        }),
      )
      .exactOptional(),
  }),
  z.strictObject({ kind: z.literal('refused'), problem: problemSchema }),
]);

export type ImporterReply = z.infer<typeof importerReplySchema>;
export type ImportOrder = z.input<typeof importOrderSchema>;
