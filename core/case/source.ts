import { z } from 'zod';

import { bureau } from './bureau.ts';
import { gradingSchemes } from './grading-schemes.ts';
import { handling } from './handling.ts';
import { identifier, named } from './identifier.ts';
import { moment } from './moment.ts';
import { wording } from './wording.ts';

export const sourceKinds = [
  'report',
  'interview',
  'intercept',
  'notice',
  'circular',
  'message',
  'tip',
  'informant',
  'register',
  'dataset',
  'capture',
  'analysis',
  'observation',
  'import',
  'analyst',
] as const;

/** Source reliability and information credibility in a named scheme: letters mean different things in each. */
const grade = z
  .strictObject({
    scheme: z.enum(gradingSchemes),
    source: z.string().min(1).max(2),
    information: z.string().min(1).max(2),
  })
  .readonly();

/** The imported file behind a source: enough to prove later that a row was in it. */
export const importedFile = z
  .strictObject({
    name: z.string().max(1000),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().min(0),
    format: z.string().max(40),
    formatVersion: z.int().min(1),
    encoding: z.string().max(40),
    /** The specification that a table was read by: its name, and the digest of it as JSON. */
    spec: z
      .strictObject({ name: z.string().max(200), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
      .readonly()
      .exactOptional(),
    rows: z
      .strictObject({
        read: z.int().min(0),
        used: z.int().min(0),
        ignored: z.int().min(0),
        rejected: z.int().min(0),
      })
      .readonly(),
  })
  .readonly();

/** Where claims come from: a report, a tip, an interview, a file; with its originator, grade and handling. */
export const source = z
  .strictObject({
    id: identifier,
    kind: z.enum(sourceKinds),
    ...named,
    originator: bureau.exactOptional(),
    reference: z.string().max(500).exactOptional(),
    /** When the source itself was made. */
    date: moment.exactOptional(),
    grade: grade.exactOptional(),
    /** Our own later judgement; the originator's grade is kept beside it, never replaced. */
    regrade: grade.exactOptional(),
    handling: handling.exactOptional(),
    purpose: z.array(z.string().max(60)).readonly(),
    reviewDate: moment.exactOptional(),
    wording: z
      .strictObject({ date: wording.exactOptional(), reviewDate: wording.exactOptional() })
      .readonly()
      .exactOptional(),
    derivedFrom: z.array(identifier).readonly(),
    text: z.string().max(1_000_000).exactOptional(),
    file: importedFile.exactOptional(),
  })
  .readonly();

export type Grade = z.infer<typeof grade>;
export type GradingScheme = Grade['scheme'];
export type Source = z.infer<typeof source>;
