import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';

import { type Disk, writeAll } from '../disk.ts';
import { type Pace, unpaced } from '../pace.ts';
import { StoreFailure } from '../store-failure.ts';
import type { CaseFile } from './case-files.ts';

/** A file that was copied, and the SHA-256 (64 lower-case hexadecimal digits) of the bytes it was copied from. */
export interface CopiedFile extends CaseFile {
  readonly sha256: string;
}

const readSize = 4 * 1024 * 1024;
/** Bytes left free on the disk, so that a copy does not take the room that the open case needs to go on. */
const margin = 64 * 1024 * 1024;

/**
 * Copies files of one folder into another that is empty, each of which passes twice: as it is copied, and as its digest is
 * taken. All of it survives a power cut when this returns. Throws `disk-full` before anything is written when it plainly
 * does not fit, and what the disk throws.
 */
export async function copyFiles(
  disk: Disk,
  { from, to, pace }: { readonly from: string; readonly to: string; readonly pace: Pace },
  files: readonly CaseFile[],
): Promise<readonly CopiedFile[]> {
  await refuseIfTooLarge(disk, dirname(to), files);
  const folders = foldersOf(files);
  for (const folder of folders) await disk.makeFolder(join(to, folder));
  const copied: CopiedFile[] = [];
  for (const file of files) {
    const source = join(from, file.name);
    await copyFile(disk, source, join(to, file.name), file.bytes);
    await pace.passed(file.bytes);
    copied.push({ ...file, sha256: await digestOf(disk, source, file.bytes, pace) });
  }
  for (const folder of ['', ...folders]) await disk.syncFolder(join(to, folder));
  return copied;
}

/** Bytes that pass when files are copied and then read back. */
export function copiedBytes(files: readonly CaseFile[]): number {
  return 3 * files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Reads files back and answers the name of the first that is not as described; null when all are. */
export async function firstDifferent(
  disk: Disk,
  folder: string,
  files: readonly CopiedFile[],
  pace: Pace = unpaced,
): Promise<string | null> {
  for (const { name, bytes, sha256 } of files) {
    const path = join(folder, name);
    const size = (await disk.state(path))?.size;
    if (size !== bytes || (await digestOf(disk, path, bytes, pace)) !== sha256) return name;
  }
  return null;
}

/** All folders that these files need, outer ones first. */
function foldersOf(files: readonly CaseFile[]): readonly string[] {
  const folders = new Set<string>();
  for (const { name } of files)
    for (let end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1))
      folders.add(name.slice(0, end));
  return [...folders].sort();
}

/**
 * Never by a hard link: that is a second name for the same file, so whatever writes into the one spoils the other. Whole
 * files may share blocks with their copy where the file system copies on write.
 */
async function copyFile(disk: Disk, from: string, to: string, bytes: number): Promise<void> {
  const whole = (await disk.state(from))?.size === bytes;
  if (whole) await disk.copyFile(from, to);
  const file = await disk.open(to, whole ? 'append' : 'exclusive');
  try {
    if (!whole) for await (const piece of pieces(disk, from, bytes)) await writeAll(file, piece);
    await file.datasync();
  } finally {
    await file.close();
  }
}

async function digestOf(disk: Disk, path: string, bytes: number, pace: Pace): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of pieces(disk, path, bytes)) {
    hash.update(piece);
    await pace.passed(piece.length);
  }
  return hash.digest('hex');
}

/** The first `bytes` of a file, or as many as it has. */
async function* pieces(disk: Disk, path: string, bytes: number): AsyncGenerator<Buffer> {
  for (let offset = 0; offset < bytes;) {
    const piece = await disk.readAt(path, offset, Math.min(readSize, bytes - offset));
    if (piece.length === 0) return;
    yield piece;
    offset += piece.length;
  }
}

async function refuseIfTooLarge(disk: Disk, folder: string, files: readonly CaseFile[]): Promise<void> {
  const free = (await disk.fileSystem(folder))?.free ?? Infinity;
  const needed = files.reduce((sum, { bytes }) => sum + bytes, margin);
  if (free < needed) throw new StoreFailure({ code: 'disk-full', details: { free, needed } });
}
