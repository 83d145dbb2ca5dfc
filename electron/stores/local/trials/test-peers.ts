import { Low } from 'lowdb';

import { type Disk, writeAll } from '../disk.ts';
import { placeFile } from '../durable-file.ts';
import type { CrashSubject } from './test-crashes.ts';

/** The state of a small database of other programs. */
interface PeerData {
  revision: number;
  padding: string;
}

/** Puts a whole text in place of another, each in its own way. */
export type PutText = (disk: Disk, path: string, bytes: Buffer) => Promise<void>;

/** As lowdb's own adapter for files: the whole text into a temporary file, then a rename, nothing flushed. */
export const asLowdb: PutText = async (disk, path, bytes) => {
  const file = await disk.open(`${path}.tmp`, 'new');
  await writeAll(file, bytes);
  await file.close();
  await disk.rename(`${path}.tmp`, path);
};

/** As write-file-atomic: flushed before the rename, but one write whose count is not looked at, and no folder flushed. */
export const asWriteFileAtomic: PutText = async (disk, path, bytes) => {
  const file = await disk.open(`${path}.tmp`, 'new');
  await file.write(bytes);
  await file.datasync();
  await file.close();
  await disk.rename(`${path}.tmp`, path);
};

/** As our own files are placed: a peer on which the trial must find nothing. */
export const asPlaced: PutText = async (disk, path, bytes) => {
  await placeFile(disk, path, bytes);
  await disk.syncFolder('/');
};

/** lowdb over one of these, counting up so often. */
export function peerSubject(put: PutText, writes: number): CrashSubject<number> {
  const open = (disk: Disk) => new Low<PeerData>(adapterOver(disk, put), { revision: 0, padding: '' });
  return {
    async work(disk, promised) {
      let acknowledged = 0;
      promised(() => acknowledged);
      const db = open(disk);
      for (let revision = 1; revision <= writes; revision++) {
        await db.update((data) => Object.assign(data, { revision, padding: 'x'.repeat(300) }));
        acknowledged = revision;
      }
    },
    async examine(disk, acknowledged) {
      const db = open(disk);
      try {
        await db.read();
      } catch (error) {
        return { kind: 'unopenable', what: String(error) };
      }
      const { revision } = db.data;
      return revision < acknowledged ? { kind: 'lost', what: `${revision} of ${acknowledged}` } : null;
    },
    keyOf: String,
  };
}

function adapterOver(disk: Disk, put: PutText) {
  const path = '/db.json';
  return {
    read: async () =>
      (await disk.state(path)) ? (JSON.parse((await disk.read(path)).toString()) as PeerData) : null,
    write: (data: PeerData) => put(disk, path, Buffer.from(JSON.stringify(data))),
  };
}
