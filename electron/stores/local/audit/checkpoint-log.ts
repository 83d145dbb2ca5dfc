import { join } from 'node:path';

import { z } from 'zod';

import type { Problem } from '../../../../core/case/problem.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { CasePlace } from '../case-place.ts';
import { crc32c } from '../crc32c.ts';
import { type DiskFile, writeAll } from '../disk.ts';
import { placeFile } from '../durable-file.ts';
import { readMembers } from '../sealed-json.ts';
import { damage } from '../store-failure.ts';
import { readCheckpoint } from './checkpoint-note.ts';

/** Name of the file in the case folder that holds every checkpoint signed so far. */
export const checkpointsFile = 'checkpoints';

const lineFeed = 0x0a;

const heldCheckpoint = z
  .strictObject({
    note: z.string().max(1000),
    /** As `DeviceKey.publicKey` has it. */
    publicKey: z.string().max(100),
  })
  .readonly();

/** A note as somebody keeps it, and the key that is said to have signed it. */
export type HeldCheckpoint = z.infer<typeof heldCheckpoint>;

/** What the log holds. */
export interface CheckpointLog {
  /** In the order they were signed. */
  readonly checkpoints: readonly HeldCheckpoint[];
  /** Where a last line begins (byte) that was broken off or is damaged, and so was left out; null when all are whole. */
  readonly tornAt: number | null;
}

/**
 * Reads all checkpoints of a case; without the file there are none. A last line that is not whole is what a crash
 * leaves; any other is damage, and throws `case-damaged`.
 */
export async function readCheckpoints(place: CasePlace): Promise<CheckpointLog> {
  return parseLog(place, await readLog(place));
}

/**
 * Adds a checkpoint at the end of the log; it survives a power cut when this returns. A broken last line is put aside as
 * `tail-checkpoints-<offset>-<CRC-32C>.bin` before. What cannot be written is taken back, and the disk's error thrown.
 */
export async function appendCheckpoint(place: CasePlace, checkpoint: HeldCheckpoint): Promise<void> {
  const { disk, folder } = place;
  const path = join(folder, checkpointsFile);
  const present = await readLog(place);
  const { checkpoints, tornAt } = parseLog(place, present);
  if (tornAt !== null) await keepAside(place, tornAt, present.subarray(tornAt));
  const file = await disk.open(path, present.length > 0 ? 'append' : 'new');
  try {
    // also when the file was there: whoever made it may not have got as far as this
    await disk.syncFolder(folder);
    if (tornAt !== null) await file.truncate(tornAt);
    await append(file, tornAt ?? present.length, encodeLine(place, checkpoint, checkpoints.length));
  } finally {
    await file.close();
  }
}

/** Puts a broken last line aside and cuts it off; answers what to tell of it, or null when there is none. */
export async function mendLog(place: CasePlace): Promise<Problem | null> {
  const { disk, folder } = place;
  const bytes = await readLog(place);
  const { tornAt } = parseLog(place, bytes);
  if (tornAt === null) return null;
  const kept = await keepAside(place, tornAt, bytes.subarray(tornAt));
  const file = await disk.open(join(folder, checkpointsFile), 'append');
  try {
    await file.truncate(tornAt);
    await file.datasync();
  } finally {
    await file.close();
  }
  const details = { kept, offset: tornAt, bytes: bytes.length - tornAt };
  return { code: 'case-tail-cut', file: checkpointsFile, details };
}

/** How many bytes of the log, in whole lines, speak of no commit after this revision: what belongs to a copy made of it. */
export async function checkpointBytes(place: CasePlace, revision: number): Promise<number> {
  const bytes = await readLog(place);
  let number = 0;
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    const checkpoint = decodeLine(place, bytes.toString('utf8', start, end), number);
    if (checkpoint && (readCheckpoint(checkpoint.note)?.size ?? 0) > revision) break;
    start = end + 1;
    number++;
  }
  return start;
}

async function append(file: DiskFile, size: number, line: Buffer): Promise<void> {
  try {
    await writeAll(file, line);
    await file.datasync();
  } catch (error) {
    // what stays behind if this fails too is a broken last line
    await file.truncate(size).catch(() => undefined);
    throw error;
  }
}

/** Answers the name under which they are kept. */
async function keepAside({ disk, folder }: CasePlace, offset: number, bytes: Buffer): Promise<string> {
  const checksum = crc32c(bytes).toString(16).padStart(8, '0');
  const kept = `tail-${checkpointsFile}-${offset}-${checksum}.bin`;
  await placeFile(disk, join(folder, kept), bytes);
  await disk.syncFolder(folder);
  return kept;
}

async function readLog({ disk, folder }: CasePlace): Promise<Buffer> {
  const path = join(folder, checkpointsFile);
  return (await disk.state(path)) ? disk.read(path) : Buffer.alloc(0);
}

function parseLog(place: CasePlace, bytes: Buffer): CheckpointLog {
  const checkpoints: HeldCheckpoint[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(lineFeed, start);
    const checkpoint =
      end < 0 ? null : decodeLine(place, bytes.toString('utf8', start, end), checkpoints.length);
    if (!checkpoint && end >= 0 && end + 1 < bytes.length) throw damage(checkpointsFile, start, 'content');
    if (!checkpoint) return { checkpoints, tornAt: start };
    checkpoints.push(checkpoint);
    start = end + 1;
  }
  return { checkpoints, tornAt: null };
}

/** `number` counts from 0 and is bound into an encrypted line, so that none opens in the place of another. */
function encodeLine({ vault }: CasePlace, checkpoint: HeldCheckpoint, number: number): Buffer {
  const text = canonicalJson(checkpoint);
  const line = vault.encrypted ? vault.seal(contextOf(number), Buffer.from(text)).toString('base64') : text;
  return Buffer.from(`${line}\n`);
}

/** Null unless every byte is as it was written. */
function decodeLine({ vault }: CasePlace, line: string, number: number): HeldCheckpoint | null {
  const sealed = Buffer.from(line, vault.encrypted ? 'base64' : 'utf8');
  if (sealed.toString(vault.encrypted ? 'base64' : 'utf8') !== line) return null;
  const text = vault.encrypted ? vault.open(contextOf(number), sealed) : sealed;
  const checkpoint = text && heldCheckpoint.safeParse(readMembers(text)).data;
  return checkpoint && text.equals(Buffer.from(canonicalJson(checkpoint))) ? checkpoint : null;
}

function contextOf(number: number): string {
  return `checkpoint ${number}`;
}
