import { z } from 'zod';

import { importedFile } from './import-input.ts';
import { rowAccountSchema } from './import-report.ts';
import { maskedFor } from './masked-for.ts';
import { problemSchema } from './problem-schema.ts';
import { triedNetwork } from './table-reading.ts';

/** Problems of a survey that are told one by one, at most. */
export const toldProblems = 20;
/** Entities of a survey that are compared with the case, at most: as many as can be named in a small drawing. */
export const excerptSize = 24;
/** Bytes of a file that is surveyed without being asked to, at most: a second or two of reading. */
export const surveyedBytes = 8_000_000;

const count = z.int().min(0);
const countsOfTypes = z.array(z.strictObject({ type: z.string(), count }).readonly()).readonly();

/** What is told of a file whose format says itself what is what. */
export const surveyFileInput = importedFile.omit({ spec: true, workbook: true }).extend({
  /** Type of entities whose file does not say one. */
  entityType: z.string().min(1).max(100).exactOptional(),
  masked: maskedFor.exactOptional(),
});

/** What a whole file tells: how much of what, and the part around its most linked entity beside what the case holds. */
export const fileSurveySchema = z
  .strictObject({
    rows: rowAccountSchema,
    sources: count,
    /** By types of the case, the most frequent first. */
    ...{ entities: countsOfTypes, links: countsOfTypes },
    network: triedNetwork,
    /** The first Problems, and how many there are. */
    problems: z.array(problemSchema).max(toldProblems).readonly(),
    problemCount: count,
  })
  .readonly();

export type FileSurvey = z.infer<typeof fileSurveySchema>;
