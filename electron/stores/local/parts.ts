import { join } from 'node:path';

import { z } from 'zod';

import { type TableName, tableNames } from '../../../core/case/tables.ts';
import { crc32c } from './crc32c.ts';
import type { CasePlace } from './case-place.ts';
import { placeFile } from './durable-file.ts';
import { partFile, partsFolder } from './file-names.ts';
import { decodeLines, encodeLines } from './json-lines.ts';
import { sha256 } from './sealed-json.ts';
import { damage } from './store-failure.ts';

/** What parts hold: the rows of a table, or the lines of the history. */
export type PartTable = TableName | 'history';

/** Most rows a part holds on the average; a table with more is dealt out over twice as many parts. */
export const rowsPerPart = 1000;

/** One part as the manifest of a snapshot names it: `part` (from 0) of `of` parts of its table. */
export const part = z
  .strictObject({
    table: z.enum(['history', ...tableNames]),
    part: z.int().min(0),
    of: z.int().min(1),
    rows: z.int().min(1),
    bytes: z.int().min(1),
    /** Digest of the file, and its name. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .readonly();

export type Part = z.infer<typeof part>;

/** Which part a row is in: the CRC-32C of its id modulo a power of two. */
export function partOf(id: string, of: number): number {
  return crc32c(Buffer.from(id)) & (of - 1);
}

/** Which part a line of the history is in. */
export function historyPartOf(revision: number): number {
  return Math.floor((revision - 1) / rowsPerPart);
}

/**
 * Into how many parts a table is dealt: a power of two. It stays as it is while parts are between a quarter full and
 * full, so that a table at a limit is not dealt anew at every snapshot.
 */
export function partCount(rows: number, present: number): number {
  let count = present;
  while (rows > count * rowsPerPart) count *= 2;
  while (count > 1 && rows < (count * rowsPerPart) / 4) count /= 2;
  return count;
}

/** A part to be written: its rows or history lines in order. */
export interface FreshPart extends Pick<Part, 'table' | 'part' | 'of'> {
  readonly lines: readonly unknown[];
}

/** Writes a part under the digest of its bytes, unless `present` has it; durable once the folder is synced. */
export async function writePart(
  { disk, folder, vault }: CasePlace,
  { lines, ...place }: FreshPart,
  present: ReadonlySet<string>,
): Promise<Part> {
  const bytes = vault.seal(contextOf(place.table), encodeLines(lines));
  const digest = sha256(bytes);
  if (!present.has(digest)) await placeFile(disk, join(folder, partFile(digest)), bytes);
  return { ...place, rows: lines.length, bytes: bytes.length, sha256: digest };
}

/** The lines of a part, or throws the damage that keeps them from being what was written. */
export async function readPart(
  { disk, folder, vault }: CasePlace,
  { bytes: size, ...named }: Part,
): Promise<unknown[]> {
  const file = `${partsFolder}/${named.sha256}.jsonl`;
  const path = join(folder, partFile(named.sha256));
  if (!(await disk.state(path))) throw damage(file, 0, 'missing');
  const stored = await disk.read(path);
  if (stored.length !== size || sha256(stored) !== named.sha256) throw damage(file, 0, 'checksum');
  const bytes = vault.open(contextOf(named.table), stored);
  if (!bytes) throw damage(file, 0, 'content');
  const lines = readLines(bytes);
  if (lines?.length !== named.rows) throw damage(file, 0, 'rows');
  return lines;
}

function contextOf(table: PartTable): string {
  return `part ${table}`;
}

function readLines(bytes: Buffer): unknown[] | null {
  try {
    return [...decodeLines(bytes)];
  } catch {
    return null;
  }
}
