import { z } from 'zod';

import { identifier } from '../case/identifier.ts';
import { graphDirections } from '../measures/graph-direction.ts';
import { call } from './call.ts';
import {
  caseSummarySchema,
  chartViewSchema,
  checkpointSchema,
  historyPageSchema,
  importReportSchema,
  inspectionSchema,
  scoreSchema,
  searchHitSchema,
  verifiedSchema,
} from './views.ts';

const nothing = z.strictObject({});
/** An opaque name main gave for a file the user chose; the renderer never sees a path. */
export const fileHandle = z.string().regex(/^file-[0-9a-f]{32}$/);
/** Scope of a question: the whole case, the entities on one chart, or those of a list. */
const scope = z
  .strictObject({ chart: identifier.exactOptional(), entities: z.array(identifier).exactOptional() })
  .exactOptional();

/** The reason a person gives; some cases ask for it. */
const why = z.string().trim().min(1).max(2000).exactOptional();

const committed = z.strictObject({ revision: z.int(), edit: z.string() });

/** What the case service answers, over the MessagePort and to the command line. */
export const caseCalls = {
  summary: call(nothing, caseSummarySchema),
  chart: call(z.strictObject({ chart: identifier }), chartViewSchema),
  inspect: call(z.strictObject({ id: identifier }), inspectionSchema),
  search: call(
    z.strictObject({ text: z.string().max(500), limit: z.int().min(1).max(1000) }),
    z.strictObject({ total: z.int(), hits: z.array(searchHitSchema) }),
  ),
  edit: call(
    z.strictObject({
      ...{ edit: z.string(), input: z.unknown(), why },
      /** Edits that follow each other with the same gesture are taken back together. */
      gesture: z.string().max(100).exactOptional(),
    }),
    committed,
  ),
  undo: call(nothing, committed),
  redo: call(nothing, committed),
  /** Lines before a revision (or the newest), newest first. */
  history: call(
    z.strictObject({ before: z.int().min(1).exactOptional(), limit: z.int().min(1).max(1000) }),
    historyPageSchema,
  ),
  /** Makes the case what it was after an earlier commit, as one edit. */
  'step-back': call(z.strictObject({ to: z.int().min(1), why }), committed),
  /** Keeps a file with the case and says which rows it is about. */
  attach: call(
    z.strictObject({
      ...{ file: fileHandle, about: z.array(identifier).max(1000), why },
      source: identifier.exactOptional(),
    }),
    committed,
  ),
  'save-attachment': call(
    z.strictObject({ attachment: identifier, file: fileHandle, why }),
    z.strictObject({ bytes: z.int() }),
  ),
  /** Signs the audit trail now. */
  checkpoint: call(nothing, checkpointSchema),
  /** Whether the trail carries on from a checkpoint kept elsewhere: its text as `checkpoint` gave it. */
  'check-checkpoint': call(
    z.strictObject({ note: z.string().max(2000), publicKey: z.string().max(200) }),
    z.strictObject({ size: z.int() }),
  ),
  /** Highest score first; equal scores by label. */
  measure: call(
    z.strictObject({ measure: z.string(), direction: z.enum(graphDirections), scope }),
    z.strictObject({ measure: z.string(), revision: z.int(), scores: z.array(scoreSchema) }),
  ),
  /** Lays out a chart (or some of its entities, the rest staying put) and commits the places as one edit. */
  arrange: call(
    z.strictObject({
      chart: identifier,
      arrangement: z.enum(['force', 'country']),
      entities: z.array(identifier).exactOptional(),
    }),
    committed,
  ),
  import: call(
    z.strictObject({
      files: z.array(fileHandle).min(1),
      format: z.string().exactOptional(),
      encoding: z.string().max(40).exactOptional(),
      entityType: z.string().exactOptional(),
      again: z.boolean().exactOptional(),
      why,
    }),
    importReportSchema,
  ),
  export: call(
    z.strictObject({ file: fileHandle, format: z.string(), chart: identifier.exactOptional(), why }),
    z.strictObject({ entities: z.int(), links: z.int(), bytes: z.int() }),
  ),
  verify: call(nothing, verifiedSchema),
} as const;

export type CaseCallName = keyof typeof caseCalls;
export type CaseInput<C extends CaseCallName> = z.infer<(typeof caseCalls)[C]['input']>;
export type CaseOutput<C extends CaseCallName> = z.infer<(typeof caseCalls)[C]['output']>;
