import { join } from 'node:path';

import type { CasePlace } from './case-place.ts';
import { placeFile } from './durable-file.ts';
import { attachmentsFolder } from './file-names.ts';
import { sha256 } from './sealed-json.ts';
import { damage, StoreFailure } from './store-failure.ts';

/** Largest attachment in bytes; it is held in memory as a whole. */
export const largestAttachment = 256 * 1024 * 1024;

const context = 'attachment';

/** Keeps these bytes under their digest, durable when this returns; answers the SHA-256. The same bytes are kept once. */
export async function keepAttachment(place: CasePlace, bytes: Buffer): Promise<string> {
  if (bytes.length > largestAttachment)
    throw new StoreFailure({
      code: 'file-too-large',
      details: { bytes: bytes.length, limit: largestAttachment },
    });
  const { disk, folder, vault } = place;
  const digest = sha256(bytes);
  const path = join(folder, attachmentFile(place, digest));
  await makeFolders(place, digest);
  if (!(await disk.state(path))) await placeFile(disk, path, vault.seal(context, bytes));
  // also when it was there: a process that was killed may have left its name to the system
  await disk.syncFolder(join(path, '..'));
  return digest;
}

/** The bytes with this digest; throws `case-damaged` when they are not there as they were kept. */
export async function readAttachment(place: CasePlace, digest: string): Promise<Buffer> {
  const file = attachmentFile(place, digest);
  const path = join(place.folder, file);
  if (!(await place.disk.state(path))) throw damage(file, 0, 'missing');
  const bytes = place.vault.open(context, await place.disk.read(path));
  if (!bytes || sha256(bytes) !== digest) throw damage(file, 0, 'checksum');
  return bytes;
}

/** Every file kept as an attachment, below the case folder. */
export async function attachmentFiles({ disk, folder }: CasePlace): Promise<readonly string[]> {
  if (!(await disk.state(join(folder, attachmentsFolder)))) return [];
  const found: string[] = [];
  for (const group of await disk.list(join(folder, attachmentsFolder))) {
    const names = await disk.list(join(folder, attachmentsFolder, group));
    found.push(...names.filter((name) => /^[0-9a-f]{64}$/.test(name)).map((name) => `${group}/${name}`));
  }
  return found.map((name) => `${attachmentsFolder}/${name}`);
}

/** The bytes of a file that `attachmentFiles` named; throws `case-damaged`. */
export async function readAttachmentFile(place: CasePlace, file: string): Promise<Buffer> {
  const bytes = place.vault.open(context, await place.disk.read(join(place.folder, file)));
  if (!bytes || attachmentFile(place, sha256(bytes)) !== file) throw damage(file, 0, 'checksum');
  return bytes;
}

/** Where the bytes with this digest are kept, below the case folder. */
export function attachmentFile({ vault }: CasePlace, digest: string): string {
  const name = vault.nameOf(digest);
  return `${attachmentsFolder}/${name.slice(0, 2)}/${name}`;
}

async function makeFolders(place: CasePlace, digest: string): Promise<void> {
  const { disk, folder } = place;
  for (const path of [attachmentsFolder, join(attachmentFile(place, digest), '..')]) {
    if (!(await disk.state(join(folder, path)))) await disk.makeFolder(join(folder, path));
    await disk.syncFolder(join(folder, path, '..'));
  }
}
