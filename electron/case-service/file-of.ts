import type { PastedTable } from './pasted-tables.ts';
import type { Tools } from './tools.ts';

/** A file on disk, or what is read as one. */
export type ForeignFile = PastedTable | { readonly path: string };

/** What a handle names: a file that the user chose, or a table that was pasted; undefined where it names nothing. */
export function fileOf({ files, pasted }: Tools, handle: string): ForeignFile | undefined {
  const path = files.get(handle);
  return path === undefined ? pasted.find(handle) : { path };
}
