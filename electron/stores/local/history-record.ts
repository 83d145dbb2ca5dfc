import { z } from 'zod';

import { type HistoryEntry, historyKinds } from '../../../core/case/history.ts';
import type { Steps } from '../../../core/tables/steps.ts';
import { leafHashOf } from './audit/merkle-tree.ts';
import type { Pieces } from './pieces.ts';

const revision = z.int().min(1);
const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** A line of the history as it is stored. */
export const historyEntry: z.ZodType<HistoryEntry> = z
  .strictObject({
    revision,
    edit: z.string().max(100),
    kind: z.enum(historyKinds),
    of: revision.exactOptional(),
    through: revision.exactOptional(),
    who: z.string().max(300),
    when: z.string().max(40),
    why: z.string().max(2000).exactOptional(),
    gesture: z.string().max(100).exactOptional(),
    subject: z.string().max(300).exactOptional(),
    rows: z.record(z.string().max(60), z.int().min(0)).exactOptional(),
    details: z.record(z.string().max(60), z.union([z.string().max(2000), z.number()])).exactOptional(),
  })
  .readonly();

/** A line of the history and where its frame lies, so that any commit is one read away. */
export const historyRecord = z
  .strictObject({
    entry: historyEntry,
    segment: z.int().min(1),
    /** Byte offset of the frame in the segment. */
    offset: z.int().min(0),
    /** SHA-256 of the frame, hexadecimal. */
    hash: digest,
    /** Hash of the plain payload as a leaf of the Merkle tree that checkpoints are signed of. */
    leaf: digest,
  })
  .readonly();

export type HistoryRecord = z.infer<typeof historyRecord>;

/** The line of a commit whose frame begins at the end of a journal. */
export function* recordInSteps(
  entry: HistoryEntry,
  { segment, size }: { readonly segment: number; readonly size: number },
  hash: Buffer,
  payload: Pieces,
): Steps<HistoryRecord> {
  const leaf = yield* leafHashOf(payload);
  return {
    ...{ entry, segment, offset: size },
    ...{ hash: hash.toString('hex'), leaf: leaf.toString('hex') },
  };
}
