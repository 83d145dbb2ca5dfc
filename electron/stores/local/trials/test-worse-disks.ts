import type { Disk, DiskFile } from '../disk.ts';

/** A disk that does as the other, but for what is given. */
function worse(disk: Disk, difference: Partial<Disk>): Disk {
  return {
    open: (path, how) => disk.open(path, how),
    read: (path) => disk.read(path),
    readAt: (path, offset, length) => disk.readAt(path, offset, length),
    state: (path) => disk.state(path),
    list: (folder) => disk.list(folder),
    makeFolder: (path) => disk.makeFolder(path),
    copyFile: (from, to) => disk.copyFile(from, to),
    rename: (from, to) => disk.rename(from, to),
    remove: (path) => disk.remove(path),
    removeFolder: (path) => disk.removeFolder(path),
    syncFolder: (path) => disk.syncFolder(path),
    fileSystem: (folder) => disk.fileSystem(folder),
    realPath: (path) => disk.realPath(path),
    ...difference,
  };
}

const nothing = () => Promise.resolve();

/** Lets the files that are meant do less than they say. */
function worseFiles(
  disk: Disk,
  difference: Partial<DiskFile> | ((file: DiskFile) => Partial<DiskFile>),
  meant: (path: string, how: string) => boolean = () => true,
): Disk {
  return worse(disk, {
    open: async (path, how) => {
      const file = await disk.open(path, how);
      if (!meant(path, how)) return file;
      return { ...file, ...(typeof difference === 'function' ? difference(file) : difference) };
    },
  });
}

/** Faults as somebody might make them in the store, put under it. */
export const worseDisks = {
  'bytes are not flushed': (disk) => worseFiles(disk, { datasync: nothing }),
  'names are not flushed': (disk) => worse(disk, { syncFolder: nothing }),
  'parts of snapshots are not flushed': (disk) =>
    worseFiles(disk, { datasync: nothing }, (path) => path.includes('/parts/')),
  'attachments are not flushed': (disk) =>
    worseFiles(disk, { datasync: nothing }, (path) => path.includes('/attachments/')),
  'checkpoints are not flushed': (disk) =>
    worseFiles(disk, { datasync: nothing }, (path) => path.endsWith('/checkpoints')),
  'what a killed process left is not flushed at opening': (disk) => worseFiles(disk, lazyAtFirst, isAppended),
  'a failed commit is not taken back': (disk) => worseFiles(disk, { truncate: nothing }, isAppended),
} as const satisfies Record<string, (disk: Disk) => Disk>;

/** Flushes only once something was written. */
function lazyAtFirst(file: DiskFile): Partial<DiskFile> {
  let written = false;
  return {
    write: (bytes) => {
      written = true;
      return file.write(bytes);
    },
    datasync: () => (written ? file.datasync() : nothing()),
  };
}

function isAppended(path: string, how: string): boolean {
  return how === 'append' && path.includes('/journal-');
}
