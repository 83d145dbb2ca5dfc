import { z } from 'zod';

import { about } from '../case/about.ts';
import { attachment } from '../case/attachment.ts';
import { chart, placement } from '../case/chart.ts';
import { entity } from '../case/entity.ts';
import { historyKinds } from '../case/history.ts';
import { identifier } from '../case/identifier.ts';
import { link } from '../case/link.ts';
import { problemCodes } from '../case/problem.ts';
import { note } from '../case/note.ts';
import { source } from '../case/source.ts';

const count = z.int().min(0);
const byType = z.record(z.string(), count);

export const problemSchema = z
  .strictObject({
    code: z.enum(problemCodes),
    file: z.string().exactOptional(),
    line: z.int().exactOptional(),
    column: z.string().exactOptional(),
    details: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .readonly()
      .exactOptional(),
  })
  .readonly();

/** Cross-border links by pair of countries, most links first. */
const bordersSchema = z
  .array(z.strictObject({ countries: z.tuple([z.string(), z.string()]).readonly(), links: count }).readonly())
  .readonly();

const countsSchema = z
  .strictObject({ entities: byType, links: byType, sources: count, values: count, borders: bordersSchema })
  .readonly();

/** One step of history as the menus show it: the edit's id gives the words. */
const stepSchema = z.strictObject({ revision: count, edit: z.string() }).readonly();

/** What the window frame shows of an open case: never its rows. */
export const caseSummarySchema = z
  .strictObject({
    about,
    /** File name of the case folder, without its path. */
    name: z.string(),
    revision: count,
    schemaVersion: count,
    readOnly: z.boolean(),
    /** Whether what is stored is unreadable without a passphrase. */
    encrypted: z.boolean(),
    notes: z.array(problemSchema).readonly(),
    counts: countsSchema,
    undo: stepSchema.nullable(),
    redo: stepSchema.nullable(),
    savedAt: z.string().nullable(),
    charts: z.array(z.strictObject({ chart, items: count }).readonly()).readonly(),
    sources: z.array(source).readonly(),
  })
  .readonly();

/** Everything one chart draws. Links are those with both ends on the chart. */
export const chartViewSchema = z
  .strictObject({
    revision: count,
    chart,
    placements: z.array(placement).readonly(),
    entities: z.array(entity).readonly(),
    links: z.array(link).readonly(),
  })
  .readonly();

/** What the inspector shows of one entity or link, with every source it rests on. */
export const inspectionSchema = z
  .strictObject({
    subject: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('entity'), entity }).readonly(),
      z.strictObject({ kind: z.literal('link'), link, from: entity, to: entity }).readonly(),
    ]),
    links: z.array(z.strictObject({ link, other: entity }).readonly()).readonly(),
    sources: z.array(source).readonly(),
    notes: z.array(note).readonly(),
    attachments: z.array(attachment).readonly(),
  })
  .readonly();

/** One line of the history. */
const historyLineSchema = z
  .strictObject({
    revision: count,
    edit: z.string(),
    kind: z.enum(historyKinds),
    of: count.exactOptional(),
    through: count.exactOptional(),
    who: z.string(),
    when: z.string(),
    why: z.string().exactOptional(),
    gesture: z.string().exactOptional(),
    subject: z.string().exactOptional(),
    rows: z.record(z.string(), count).exactOptional(),
    details: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
    /** False for an edit that the case does not hold any more: undone, or stepped back behind. */
    holds: z.boolean(),
  })
  .readonly();

/** A page of the history, newest first. */
export const historyPageSchema = z
  .strictObject({ total: count, lines: z.array(historyLineSchema).readonly() })
  .readonly();

/** A signed checkpoint of the audit trail, as it is printed or sent to somebody who keeps it. */
export const checkpointSchema = z
  .strictObject({ note: z.string().max(1000), publicKey: z.string().max(100), fingerprint: z.string() })
  .readonly();

/** What a full check read. */
export const verifiedSchema = z
  .strictObject({
    revision: count,
    commits: count,
    attachments: count,
    checkpoints: count,
    bytes: count,
  })
  .readonly();

export const scoreSchema = z
  .strictObject({ id: identifier, label: z.string(), type: z.string(), score: z.number() })
  .readonly();

export const searchHitSchema = z
  .strictObject({
    entity: identifier,
    type: z.string(),
    label: z.string(),
    property: z.string(),
    text: z.string(),
  })
  .readonly();

export const rowAccountSchema = z
  .strictObject({ read: count, used: count, ignored: count, rejected: count })
  .readonly();

/** What an import did, file by file and in all; what `benang import --json` prints. */
export const importReportSchema = z
  .strictObject({
    revision: count,
    chart: identifier,
    files: z
      .array(
        z
          .strictObject({
            file: z.string(),
            format: z.string(),
            sha256: z.string(),
            bytes: count,
            encoding: z.string(),
            rows: rowAccountSchema,
            entities: count,
            links: count,
            problems: z.array(problemSchema).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    rows: rowAccountSchema,
    /** Entities and links made; `joined` are entities that the case already had under the same key. */
    entities: count,
    links: count,
    joined: count,
    /** How many of them stand on the chart: above a limit only the best connected do. */
    placed: count,
  })
  .readonly();

export type CaseSummary = z.infer<typeof caseSummarySchema>;
export type ChartView = z.infer<typeof chartViewSchema>;
export type Inspection = z.infer<typeof inspectionSchema>;
export type HistoryLine = z.infer<typeof historyLineSchema>;
export type HistoryPage = z.infer<typeof historyPageSchema>;
export type CheckpointView = z.infer<typeof checkpointSchema>;
export type Score = z.infer<typeof scoreSchema>;
export type SearchHitView = z.infer<typeof searchHitSchema>;
export type ImportReport = z.infer<typeof importReportSchema>;
