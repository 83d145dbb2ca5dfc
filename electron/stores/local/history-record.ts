import { z } from 'zod';

import type { HistoryEntry } from '../../../core/case/history.ts';

/** A line of the history as it is stored. */
export const historyEntry: z.ZodType<HistoryEntry> = z
  .strictObject({
    revision: z.int().min(1),
    edit: z.string().max(100),
    kind: z.enum(['edit', 'undo', 'redo']),
    of: z.int().min(1).exactOptional(),
    who: z.string().max(300),
    when: z.string().max(40),
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
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .readonly();

export type HistoryRecord = z.infer<typeof historyRecord>;
