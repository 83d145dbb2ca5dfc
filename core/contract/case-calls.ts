import { z } from 'zod';

import { identifier } from '../case/identifier.ts';
import { graphDirections } from '../measures/graph-direction.ts';
import { call } from './call.ts';
import {
  caseSummarySchema,
  chartViewSchema,
  importReportSchema,
  inspectionSchema,
  scoreSchema,
  searchHitSchema,
} from './views.ts';

const nothing = z.strictObject({});
/** An opaque name main gave for a file the user chose; the renderer never sees a path. */
export const fileHandle = z.string().regex(/^file-[0-9a-f]{32}$/);
/** Scope of a question: the whole case, the entities on one chart, or those of a list. */
const scope = z
  .strictObject({ chart: identifier.exactOptional(), entities: z.array(identifier).exactOptional() })
  .exactOptional();

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
  edit: call(z.strictObject({ edit: z.string(), input: z.unknown() }), committed),
  undo: call(nothing, committed),
  redo: call(nothing, committed),
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
    }),
    importReportSchema,
  ),
  export: call(
    z.strictObject({ file: fileHandle, format: z.string(), chart: identifier.exactOptional() }),
    z.strictObject({ entities: z.int(), links: z.int(), bytes: z.int() }),
  ),
  verify: call(nothing, z.strictObject({ revision: z.int(), commits: z.int(), bytes: z.int() })),
} as const;

export type CaseCallName = keyof typeof caseCalls;
export type CaseInput<C extends CaseCallName> = z.infer<(typeof caseCalls)[C]['input']>;
export type CaseOutput<C extends CaseCallName> = z.infer<(typeof caseCalls)[C]['output']>;
