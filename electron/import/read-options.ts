import { z } from 'zod';

import { type BatchedNetwork } from '../../core/formats/link-batches.ts';
import { tableSpec } from '../../core/table-spec/table-spec.ts';
import { workbookSpec } from '../../core/table-spec/workbook-spec.ts';

/** What an analyst may say of a file that would otherwise be worked out from its content. */
export const readOptionsSchema = z.strictObject({
  /** Id of a format in the list. */
  format: z.string().max(40).exactOptional(),
  /** Label of the WHATWG Encoding Standard, such as `windows-1252` or `utf-16le`. */
  encoding: z.string().max(40).exactOptional(),
  /** Sign between the cells of a table. */
  separator: z.string().length(1).exactOptional(),
  /** Which sheet of a workbook, or which file of an archive, is read: its name. */
  sheet: z.string().min(1).max(200).exactOptional(),
  /** How a table becomes entities and links; instead of a format. */
  spec: tableSpec.exactOptional(),
  /** The same for the sheets of a workbook, all in one go. */
  workbook: workbookSpec.exactOptional(),
});

export type ReadOptions = z.infer<typeof readOptionsSchema>;

/** A foreign file as it was read: enough to prove later which bytes a row came from. */
export interface ReadFile {
  /** File name without its folder. */
  readonly name: string;
  /** Of the original bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly format: string;
  readonly formatVersion: number;
  /** The specification it was read by: its name, and the digest of it as JSON. */
  readonly spec?: { readonly name: string; readonly sha256: string };
  readonly network: BatchedNetwork;
}
