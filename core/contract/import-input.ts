import { z } from 'zod';

import { tableSpec } from '../table-spec/table-spec.ts';
import { workbookSpec } from '../table-spec/workbook-spec.ts';
import { fileHandle } from './file-handle.ts';
import { maskedFor } from './masked-for.ts';

/** One file of an import, and what is told of it; whatever is left out is worked out from the file. */
export const importedFile = z.strictObject({
  file: fileHandle,
  /** Id of a format in the list. */
  format: z.string().max(40).exactOptional(),
  /** Label of the WHATWG Encoding Standard. */
  encoding: z.string().max(40).exactOptional(),
  sheet: z.string().max(200).exactOptional(),
  separator: z.string().length(1).exactOptional(),
  /** How its table becomes entities and links; instead of a format. */
  spec: tableSpec.exactOptional(),
  /** How the sheets of a workbook do, all in one go. */
  workbook: workbookSpec.exactOptional(),
});

/** Files that come in together, each with a layout of its own: one edit, one undo. */
export const importInput = z.strictObject({
  files: z.array(importedFile).min(1).max(1000),
  /** Type of entities whose file does not say what they are. */
  entityType: z.string().exactOptional(),
  /** Takes files whose bytes the case knows already, too. */
  again: z.boolean().exactOptional(),
  /** Says what would come in, and brings in nothing. */
  isTrial: z.boolean().exactOptional(),
  /** For whom names are masked in the report; absent where everybody is named. */
  masked: maskedFor.exactOptional(),
  why: z.string().trim().min(1).max(2000).exactOptional(),
});

export type ImportedFile = z.infer<typeof importedFile>;
