import { z } from 'zod';

import { condition } from '../case/condition.ts';
import { entity, value } from '../case/entity.ts';
import { historyKinds } from '../case/history.ts';
import { identifier } from '../case/identifier.ts';
import { link } from '../case/link.ts';
import { source } from '../case/source.ts';
import { tableKinds } from '../tables/column.ts';
import { maskedFor } from './masked-for.ts';

const count = z.int().min(0);
const column = z.string().min(1).max(210);

/** Who reads a table: in which language, and who must not be named to them. */
const reader = z.strictObject({
  language: z.enum(['id', 'en']),
  /** Null where all are named. */
  masked: maskedFor.nullable(),
});

const kind = z.enum(tableKinds);

/** Which rows: of the case, of a chart, or those of a list; of these, the ones that pass. */
const question = z.strictObject({
  ...{ kind, reader },
  chart: identifier.exactOptional(),
  /** What of the chart is shown, where its filter or somebody's hiding leaves some out. */
  shown: z.array(identifier).readonly().exactOptional(),
  /** Each names a column where a condition of a chart names a facet. */
  conditions: z.array(condition).max(50).readonly(),
  text: z.string().max(500),
});

export const tableInput = question.extend({
  order: z.strictObject({
    column,
    descending: z.boolean(),
    /** What codes of the column are called, to be ordered by that. */
    words: z.record(z.string(), z.string()).exactOptional(),
  }),
});

/** All rows by their ids in order: what they hold is asked for when it is in sight. */
export const tableSchema = z
  .strictObject({
    revision: count,
    ids: z.array(identifier).readonly(),
    /** How many there are before any is left out. */
    total: count,
    /** Properties these rows have values of, most frequent first. */
    properties: z.array(z.string()).readonly(),
  })
  .readonly();

export const tableRowsInput = z.strictObject({
  ...{ kind, reader },
  ids: z.array(identifier).max(1000).readonly(),
  columns: z.array(column).max(200).readonly(),
});

/** Rows in the order asked, those that are gone left out; `cells` holds the keys of each column asked for. */
export const tableRowsSchema = z
  .strictObject({
    revision: count,
    rows: z
      .array(
        z
          .strictObject({
            row: z.union([entity, link, source]),
            cells: z.array(z.array(z.string()).readonly()).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/** The same without the rows themselves, of many more at once. */
export const tableCellsInput = tableRowsInput.extend({ ids: z.array(identifier).max(5000).readonly() });

/**
 * What stands in columns of rows, of which those that are gone are left out. Few columns hold as many different cells as
 * rows, so each different one is told once: null stands for what must not be told.
 */
export const tableCellsSchema = z
  .strictObject({
    ids: z.array(identifier).readonly(),
    columns: z
      .array(
        z
          .strictObject({
            cells: z.array(z.array(z.string()).readonly().nullable()).readonly(),
            /** For each row the place of its cell among these. */
            places: z.custom<Uint32Array>((places) => places instanceof Uint32Array),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/** How much goes with a deletion, and from how many charts something disappears. */
export const deletionSchema = z.strictObject({ entities: count, links: count, charts: count }).readonly();

export const tableColumnInput = question.extend({
  column,
  /** Only these rows count; all that pass where there are none. */
  ids: z.array(identifier).readonly().exactOptional(),
});

/** A column as a whole: its commonest values, and what its numbers or moments come to. */
export const tableColumnSchema = z
  .strictObject({
    values: z.array(z.strictObject({ key: z.string(), count }).readonly()).readonly(),
    /** How many other values there are. */
    more: count,
    /** Rows without a value. */
    unknown: count,
    known: count,
    kind: z.enum(['number', 'moment', 'word']),
    /** Of numbers: decimal text. */
    sum: z.string().exactOptional(),
    least: z.string().exactOptional(),
    greatest: z.string().exactOptional(),
  })
  .readonly();

/** One thing that became of an item in one commit, as `core/case/item-changes.ts` tells it. */
const itemChange = z
  .strictObject({
    what: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    value: z.strictObject({ was: value.nullable(), is: value.nullable() }).readonly().exactOptional(),
  })
  .readonly();

/** Some of what became of an item, newest first; `next` is where to read on, null once its beginning was reached. */
export const itemHistorySchema = z
  .strictObject({
    lines: z
      .array(
        z
          .strictObject({
            revision: count,
            edit: z.string(),
            kind: z.enum(historyKinds),
            who: z.string(),
            when: z.string(),
            why: z.string().exactOptional(),
            changes: z.array(itemChange).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    next: count.nullable(),
  })
  .readonly();

export const itemHistoryInput = z.strictObject({
  id: identifier,
  /** Where an earlier answer left off. */
  before: z.int().min(1).exactOptional(),
});

export type TableQuestion = z.infer<typeof question>;
export type TableReader = z.infer<typeof reader>;
export type TableAnswer = z.infer<typeof tableSchema>;
export type ServedRow = z.infer<typeof tableRowsSchema>['rows'][number];
export type ServedCells = z.infer<typeof tableCellsSchema>;
export type Deletion = z.infer<typeof deletionSchema>;
export type ColumnAnswer = z.infer<typeof tableColumnSchema>;
export type ItemHistoryLine = z.infer<typeof itemHistorySchema>['lines'][number];
