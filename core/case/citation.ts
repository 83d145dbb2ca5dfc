import { z } from 'zod';

import { identifier } from './identifier.ts';

/**
 * Where inside a source a claim stands. `line` is the physical line of the file (from 1), `row` the data row below
 * the header (from 1), `column` the column's own heading, `element` the id of an XML or JSON element, `sheet` the
 * name of the sheet of a workbook that line, row and column are of.
 */
export const place = z
  .strictObject({
    line: z.int().min(1).exactOptional(),
    row: z.int().min(1).exactOptional(),
    column: z.string().max(500).exactOptional(),
    element: z.string().max(500).exactOptional(),
    sheet: z.string().max(500).exactOptional(),
  })
  .readonly();

/** Says that a value or a link rests on a source, and where in it. */
export const citation = z.strictObject({ source: identifier, at: place.exactOptional() }).readonly();

export type Place = z.infer<typeof place>;
export type Citation = z.infer<typeof citation>;
