import { z } from 'zod';

import { tableSpec } from './table-spec.ts';

/** Longest name of a sheet that is taken; spreadsheets themselves allow 31 characters. */
const sheetName = z.string().min(1).max(200);

/**
 * How the sheets of a workbook become one network: which specification reads which sheet. Rows of different sheets with
 * the same key, of entities of the same kind, tell of the same entity.
 */
export const workbookSpec = z
  .strictObject({
    format: z.literal('benang-workbook-spec'),
    version: z.literal(1),
    name: z.string().min(1).max(200),
    sheets: z
      .array(z.strictObject({ sheet: sheetName, table: tableSpec }))
      .min(1)
      .max(200),
    /** Sheets of which nothing is read, such as notes; others that nothing is said of are named in a Problem. */
    ignored: z.array(sheetName).max(1000).exactOptional(),
  })
  .readonly();

export type WorkbookSpec = z.infer<typeof workbookSpec>;
