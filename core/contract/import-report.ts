import { z } from 'zod';

import { identifier } from '../case/identifier.ts';
import { problemSchema } from './problem-schema.ts';

const count = z.int().min(0);
/** So many values that disagree are listed; the rest is counted. */
export const shownConflicts = 100;

/** What a file says of a property, and what the case had there, where both cannot be right. */
export const newConflict = {
  property: z.string(),
  here: z.array(z.string()).readonly(),
  there: z.array(z.string()).readonly(),
};

export const rowAccountSchema = z
  .strictObject({ read: count, used: count, ignored: count, rejected: count })
  .readonly();

/** What became of the cells of one column. */
export const columnAccountSchema = z
  .strictObject({
    column: z.string(),
    ...{ used: count, blank: count, unmapped: count, ruled: count, idle: count, rejected: count },
  })
  .readonly();

/** A row that was rejected, as it stands in its file. */
export const rejectedRowSchema = z
  .strictObject({ line: z.int().min(1), cells: z.array(z.string()).readonly(), problem: problemSchema })
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
            /** Of a table that was read by a specification. */
            table: z
              .strictObject({
                headings: z.array(z.string()).readonly(),
                columns: z.array(columnAccountSchema).readonly(),
                rejects: z.array(rejectedRowSchema).readonly(),
              })
              .readonly()
              .exactOptional(),
            /** Of each of several sheets that were read together. */
            sheets: z
              .array(
                z
                  .strictObject({
                    sheet: z.string(),
                    rows: rowAccountSchema,
                    headings: z.array(z.string()).readonly(),
                    columns: z.array(columnAccountSchema).readonly(),
                    rejects: z.array(rejectedRowSchema).readonly(),
                  })
                  .readonly(),
              )
              .readonly()
              .exactOptional(),
          })
          .readonly(),
      )
      .readonly(),
    rows: rowAccountSchema,
    /** Where nothing was brought in: what would have been. */
    isTrial: z.boolean(),
    /** Entities and links made; `joined` are entities that the case already had under the same key. */
    entities: count,
    links: count,
    joined: count,
    /** How many of the joined ones say of something else than the case had; all is kept, side by side. */
    conflicting: count,
    /** What those are, the first hundred of them. */
    conflicts: z
      .array(z.strictObject({ id: identifier, label: z.string(), ...newConflict }).readonly())
      .max(shownConflicts)
      .readonly(),
    /** How many of them stand on the chart: above a limit only the best connected do. */
    placed: count,
  })
  .readonly();

export type ImportReport = z.infer<typeof importReportSchema>;
