import { z } from 'zod';

import { fileSurveySchema } from '../../core/contract/file-survey.ts';
import { tableHeadSchema, tableTrialSchema } from '../../core/contract/table-reading.ts';
import { problemSchema } from '../../core/contract/problem-schema.ts';
import { draftEntity, draftLink, draftSource } from '../../core/edits/import-network/draft-schemas.ts';

const drafts = { entities: z.array(draftEntity).readonly(), links: z.array(draftLink).readonly() };
const refused = z.strictObject({ kind: z.literal('refused'), problem: problemSchema });

/** What an import process answers that was asked how a file begins. */
export const headReplySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('head'), value: tableHeadSchema }),
  refused,
]);

/** What an import process answers that was asked what the first rows of a file become. */
export const trialReplySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('tried'),
    value: z
      .strictObject({
        ...tableTrialSchema.unwrap().pick({ headings: true, rows: true, columns: true, problems: true })
          .shape,
        network: z.strictObject({ ...drafts, sources: z.array(draftSource).readonly() }),
      })
      .readonly(),
  }),
  refused,
]);

/** What an import process answers that was asked how much of what a file tells. */
export const surveyReplySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('surveyed'),
    value: z.strictObject({ ...fileSurveySchema.unwrap().shape, network: z.strictObject(drafts) }).readonly(),
  }),
  refused,
]);
