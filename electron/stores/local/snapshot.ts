import { join } from 'node:path';

import { z } from 'zod';

import { schemaVersion } from '../../../core/case/tables.ts';
import type { Disk } from './disk.ts';
import { placeFile } from './durable-file.ts';
import { snapshotFile } from './file-names.ts';
import { formatVersion, newer } from './head.ts';
import { part } from './parts.ts';
import { seal, unseal } from './sealed-json.ts';
import { damage } from './store-failure.ts';

const format = 'benang-snapshot';

const manifestSchema = z
  .strictObject({
    format: z.literal(format),
    formatVersion: z.literal(formatVersion),
    schemaVersion: z.literal(schemaVersion),
    caseId: z.uuid(),
    /** First journal segment with commits after this snapshot; also the number in the file's name. */
    segment: z.int().min(2),
    /** Revision the parts hold, and the hash of its frame. */
    revision: z.int().min(1),
    chain: z.string().regex(/^[0-9a-f]{64}$/),
    /** The segments before `segment` and their sizes: they are complete and never change again. */
    journals: z
      .array(z.strictObject({ segment: z.int().min(1), bytes: z.int().min(0) }).readonly())
      .readonly(),
    parts: z.array(part).readonly(),
  })
  .readonly();

/** What a snapshot consists of. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Names the parts that make a snapshot; durable when this returns, and from then on the one to open from. */
export async function writeManifest(
  disk: Disk,
  folder: string,
  rest: Omit<Manifest, 'format' | 'formatVersion' | 'schemaVersion'>,
): Promise<Manifest> {
  const manifest: Manifest = { format, formatVersion, schemaVersion, ...rest };
  await placeFile(disk, join(folder, snapshotFile(manifest.segment)), seal(manifest));
  await disk.syncFolder(folder);
  return manifest;
}

/** Reads a manifest, or throws `case-damaged`, or `case-newer` when its seal is whole and its version unknown. */
export async function readManifest(
  disk: Disk,
  folder: string,
  segment: number,
  caseId: string,
): Promise<Manifest> {
  const file = snapshotFile(segment);
  const members = unseal(await disk.read(join(folder, file)));
  if (!members) throw damage(file, 0, 'checksum');
  for (const [what, known] of [
    ['formatVersion', formatVersion] as const,
    ['schemaVersion', schemaVersion] as const,
  ]) {
    const found = members[what];
    if (typeof found === 'number' && found > known) throw newer(what, found, known);
  }
  const manifest = manifestSchema.safeParse(members);
  if (!manifest.success) throw damage(file, 0, 'content');
  if (manifest.data.segment !== segment) throw damage(file, 0, 'number');
  if (manifest.data.caseId !== caseId) throw damage(file, 0, 'another case');
  return manifest.data;
}
