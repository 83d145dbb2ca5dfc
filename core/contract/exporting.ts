import { z } from 'zod';

import { identifier } from '../case/identifier.ts';
import { lossKinds } from '../formats/format.ts';
import { fileHandle } from './file-handle.ts';

const count = z.int().min(0);
const words = z.record(z.string().max(200), z.string().max(2000)).readonly();

/** What of a case leaves: all of it, what stands on a chart, or of either these entities and, where told, these links alone. */
const scope = {
  chart: identifier.exactOptional(),
  entities: z.array(identifier).readonly().exactOptional(),
  links: z.array(identifier).readonly().exactOptional(),
};

const loss = z.strictObject({ kind: z.enum(lossKinds), count: z.int().min(1) }).readonly();

/** Under which handling something may leave: the strictest of each kind among the sources it rests on. */
const scopeHandling = z
  .strictObject({
    tlp: z.string().nullable(),
    classification: z.string().nullable(),
    codes: z.array(z.string()).readonly(),
    /** Sources that ask before they go on to a third agency, and those with conditions in words. */
    thirdAgency: count,
    conditions: count,
    notReleaseTo: z.array(z.string()).readonly(),
  })
  .readonly();

export const exportLossesInput = z.strictObject({ ...scope, isMasked: z.boolean() });

/** What leaves, what each way out lacks of it, and under which handling. */
export const exportLossesSchema = z
  .strictObject({
    entities: count,
    links: count,
    /** By way out, every one of them. */
    losses: z.record(z.string(), z.array(loss).readonly()).readonly(),
    /** Protected people among what leaves, and of the masked ones the values that stay. */
    people: count,
    staying: count,
    /** Whether anybody of the case is protected, who may be named in the texts of others. */
    namesPeople: z.boolean(),
    handling: scopeHandling,
  })
  .readonly();

const maskedAs = z
  .strictObject({ victim: z.string(), witness: z.string(), protected: z.string() })
  .readonly();

/** In which language tables are headed, and what types and properties are called in it. */
const tableWords = z
  .strictObject({
    language: z.enum(['id', 'en']),
    ...{ entityTypes: words, linkTypes: words, properties: words },
  })
  .readonly();

export const exportInput = z.strictObject({
  ...scope,
  file: fileHandle,
  format: z.string().max(40),
  /** The words for protected people; absent where they leave under their names, which asks for a reason. */
  maskedAs: maskedAs.exactOptional(),
  words: tableWords.exactOptional(),
  /** Measures whose latest scores have a column in tables, each headed by what says over which network they are. */
  scores: z
    .array(z.strictObject({ measure: z.string().max(100), heading: z.string().min(1).max(2000) }).readonly())
    .max(200)
    .readonly()
    .exactOptional(),
  why: z.string().trim().min(1).max(2000).exactOptional(),
});

/** How much the written file holds, and what it lacks of what was to be written, counted again. */
export const exportSchema = z
  .strictObject({
    ...{ entities: count, links: count, bytes: count, people: count, staying: count },
    losses: z.array(loss).readonly(),
  })
  .readonly();

/** A picture of a chart that is about to be written; `isNaming` where it shows real names of protected people. */
export const pictureLeavesInput = z.strictObject({
  ...{ file: fileHandle, format: z.string().max(40), entities: count, links: count, isNaming: z.boolean() },
  why: z.string().trim().min(1).max(2000).exactOptional(),
});

export type MaskedAs = z.infer<typeof maskedAs>;
export type ExportScopeInput = Omit<z.infer<typeof exportLossesInput>, 'isMasked'>;
export type ExportLosses = z.infer<typeof exportLossesSchema>;
export type ExportReport = z.infer<typeof exportSchema>;
