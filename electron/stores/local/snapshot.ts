import { join } from 'node:path';

import { z } from 'zod';

import { schemaVersion } from '../../../core/case/tables.ts';
import type { CasePlace } from './case-place.ts';
import { placeFile } from './durable-file.ts';
import { snapshotFile } from './file-names.ts';
import { newer } from './head.ts';
import { part } from './parts.ts';
import { seal, unseal } from './sealed-json.ts';
import { damage } from './store-failure.ts';

const format = 'benang-snapshot';
/** Version of the manifest; parts and rows have versions of their own. */
const formatVersion = 1;

const manifestSchema = z
  .strictObject({
    format: z.literal(format),
    formatVersion: z.literal(formatVersion),
    /** Version of the rows in the parts. */
    schemaVersion: z.int().min(1).max(schemaVersion),
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
  { disk, folder, caseId, vault }: CasePlace,
  rest: Omit<Manifest, 'format' | 'formatVersion' | 'schemaVersion' | 'caseId'>,
): Promise<Manifest> {
  const manifest: Manifest = { format, formatVersion, schemaVersion, caseId, ...rest };
  const bytes = vault.seal(contextOf(manifest.segment), seal(manifest));
  await placeFile(disk, join(folder, snapshotFile(manifest.segment)), bytes);
  await disk.syncFolder(folder);
  return manifest;
}

/** Reads a manifest, or throws `case-damaged`, or `case-newer` when its seal is whole and its version unknown. */
export async function readManifest(
  { disk, folder, caseId, vault }: CasePlace,
  segment: number,
): Promise<Manifest> {
  const file = snapshotFile(segment);
  const opened = vault.open(contextOf(segment), await disk.read(join(folder, file)));
  const members = opened && unseal(opened);
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

function contextOf(segment: number): string {
  return `snapshot ${segment}`;
}
