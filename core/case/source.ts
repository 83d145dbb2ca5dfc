import { z } from 'zod';

import { identifier, named } from './identifier.ts';

export const gradingSchemes = ['6x6', '5x5x5', '3x5x2', '4x4'] as const;
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

/** Who may see a source and on which conditions: scheme codes, classification and TLP are three separate things. */
const handling = z
  .strictObject({
    scheme: z.string().max(20).exactOptional(),
    codes: z.array(z.string().max(20)).readonly(),
    classification: z.string().max(20).exactOptional(),
    tlp: z.enum(['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED']).exactOptional(),
    conditions: z.strictObject(named).readonly().exactOptional(),
    thirdAgencyRule: z.boolean(),
    releaseTo: z.array(z.string().max(40)).readonly(),
    notReleaseTo: z.array(z.string().max(40)).readonly(),
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

export const source = z
  .strictObject({
    id: identifier,
    kind: z.enum(sourceKinds),
    ...named,
    originator: z
      .strictObject({
        agency: z.string().max(200),
        unit: z.string().max(300).exactOptional(),
        country: z.string().length(2).exactOptional(),
      })
      .readonly()
      .exactOptional(),
    reference: z.string().max(500).exactOptional(),
    /** Moment of the source itself, EDTF-like. */
    date: z.string().max(100).exactOptional(),
    grade: grade.exactOptional(),
    /** Our own later judgement; the originator's grade is kept beside it, never replaced. */
    regrade: grade.exactOptional(),
    handling: handling.exactOptional(),
    purpose: z.array(z.string().max(60)).readonly(),
    reviewDate: z.string().max(20).exactOptional(),
    derivedFrom: z.array(identifier).readonly(),
    text: z.string().max(1_000_000).exactOptional(),
    file: importedFile.exactOptional(),
  })
  .readonly();

export type Grade = z.infer<typeof grade>;
export type Handling = z.infer<typeof handling>;

export type Source = z.infer<typeof source>;
