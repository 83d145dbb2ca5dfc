import { z } from 'zod';

import { about } from '../case/about.ts';
import { annotation } from '../case/annotation.ts';
import { attachment } from '../case/attachment.ts';
import { chart, placement } from '../case/chart.ts';
import { customType } from '../case/custom-type.ts';
import { entity } from '../case/entity.ts';
import { group } from '../case/group.ts';
import { historyKinds } from '../case/history.ts';
import { identifier, named } from '../case/identifier.ts';
import { link } from '../case/link.ts';
import { look } from '../case/look.ts';
import { namedSet } from '../case/named-set.ts';
import { note } from '../case/note.ts';
import { protectedPerson } from '../catalogue/protected-person.ts';
import { query } from '../case/query.ts';
import { snapshot } from '../case/snapshot.ts';
import { source } from '../case/source.ts';
import { matchKinds } from '../search/explain-hit.ts';
import { searchKinds } from '../search/searched-row.ts';
import { task } from '../case/task.ts';
import { problemSchema } from './problem-schema.ts';

const count = z.int().min(0);
const byType = z.record(z.string(), count);

/** Cross-border links by pair of countries, most links first. */
const bordersSchema = z
  .array(z.strictObject({ countries: z.tuple([z.string(), z.string()]).readonly(), links: count }).readonly())
  .readonly();

const countsSchema = z
  .strictObject({ entities: byType, links: byType, sources: count, values: count, borders: bordersSchema })
  .readonly();

/** One step of history as the menus show it: the edit's id gives the words. */
const stepSchema = z.strictObject({ revision: count, edit: z.string() }).readonly();

/** A snapshot by its title: what stood where is asked for when it is looked at. */
export const snapshotHeadSchema = z
  .strictObject({
    ...snapshot.unwrap().pick({ id: true, chart: true, label: true, translations: true }).shape,
    ...snapshot.unwrap().pick({ caption: true, order: true, taken: true }).shape,
  })
  .readonly();

/** What the window frame shows of an open case: never its entities and links. */
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
    /** What the case added to the catalogue. */
    types: z.array(customType).readonly(),
    /** What analysts keep beside entities and links, by ascending id. */
    sets: z.array(namedSet).readonly(),
    looks: z.array(look).readonly(),
    queries: z.array(query).readonly(),
    tasks: z.array(task).readonly(),
    /** In the order of their story, without what stood where. */
    snapshots: z.array(snapshotHeadSchema).readonly(),
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
    groups: z.array(group).readonly(),
    annotations: z.array(annotation).readonly(),
  })
  .readonly();

/** The dated events of what stands on a chart, packed as in `core/facets/timeline.ts`. */
export const timelineSchema = z
  .strictObject({
    revision: count,
    items: z
      .array(
        z
          .strictObject({
            id: identifier,
            kind: z.enum(['entity', 'link']),
            crosses: z.boolean(),
            events: count,
          })
          .readonly(),
      )
      .readonly(),
    spans: z.instanceof(Float64Array),
    /** Entities that are of a moment themselves, milliseconds. */
    own: z.array(z.strictObject({ id: identifier, moment: z.number() }).readonly()).readonly(),
  })
  .readonly();

const restingSchema = z.strictObject({ entities: count, links: count, values: count }).readonly();

/** What the inspector shows of one entity, link or source, with every source it rests on. */
export const inspectionSchema = z
  .strictObject({
    subject: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('entity'), entity }).readonly(),
      z.strictObject({ kind: z.literal('link'), link, from: entity, to: entity }).readonly(),
      /** What rests on a source: the first of it, and all of it counted. */
      z
        .strictObject({
          kind: z.literal('source'),
          source,
          entities: z.array(entity).readonly(),
          claims: z.array(z.strictObject({ link, from: entity, to: entity }).readonly()).readonly(),
          resting: restingSchema,
          /** How much of that rests on no other source. */
          alone: restingSchema,
          /** Entities and links that rest on it by the best grade of all they rest on; null where none is graded. */
          byGrade: z.array(z.strictObject({ grade: z.string().nullable(), count }).readonly()).readonly(),
        })
        .readonly(),
    ]),
    links: z.array(z.strictObject({ link, other: entity }).readonly()).readonly(),
    sources: z.array(source).readonly(),
    notes: z.array(note).readonly(),
    attachments: z.array(attachment).readonly(),
  })
  .readonly();

/**
 * Whom a window must not name. `version` grows whenever this changes; `people` is null for one who knows it already;
 * until it is complete, those are missing who were deleted before the case was opened.
 */
export const protectedPeopleSchema = z
  .strictObject({
    ...{ version: count, isComplete: z.boolean() },
    people: z.array(protectedPerson).readonly().nullable(),
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

const searchKind = z.enum(searchKinds);
const end = z.strictObject({ id: identifier, ...named }).readonly();

/** One row that was found, and why: `text` is how the property reads there, cut where it is long. */
const searchHitSchema = z
  .strictObject({
    kind: searchKind,
    id: identifier,
    /** Type of an entity or link, kind of a source or note. */
    type: z.string(),
    ...named,
    property: z.string(),
    text: z.string(),
    /** What matched in `text`: offsets in UTF-16 units, the second behind the last. */
    ranges: z.array(z.tuple([count, count]).readonly()).readonly(),
    match: z.enum(matchKinds),
    /** The entities at the two ends of a link. */
    ends: z.array(end).readonly().exactOptional(),
    /** The rows that a note is about. */
    about: z.array(identifier).readonly().exactOptional(),
  })
  .readonly();

/** What a search found; everything but `hits` counts what lies beyond the limit as well. */
export const searchResultSchema = z
  .strictObject({
    total: count,
    /** How many of them are only similar. */
    similar: count,
    groups: z
      .array(z.strictObject({ kind: searchKind, type: z.string(), count, similar: count }).readonly())
      .readonly(),
    hits: z.array(searchHitSchema).readonly(),
  })
  .readonly();

export type CaseSummary = z.infer<typeof caseSummarySchema>;
export type ChartView = z.infer<typeof chartViewSchema>;
export type Inspection = z.infer<typeof inspectionSchema>;
export type HistoryLine = z.infer<typeof historyLineSchema>;
export type HistoryPage = z.infer<typeof historyPageSchema>;
export type CheckpointView = z.infer<typeof checkpointSchema>;
export type SearchHitView = z.infer<typeof searchHitSchema>;
export type SearchResult = z.infer<typeof searchResultSchema>;
