import { constants, fdatasyncSync, statSync, writeSync } from 'node:fs';
import {
  chmod,
  copyFile,
  type FileHandle,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rm,
  stat,
  statfs,
} from 'node:fs/promises';

import type { Disk, DiskFile, FileState, FileSystem } from './disk.ts';

const flags = { new: 'w', exclusive: 'wx', append: 'a' } as const;
/** Bytes that go into the memory of the system sooner than a thread of the pool could be woken for it; commits, mostly. */
const smallWrite = 64 * 1024;
/** Milliseconds. */
const atOnce = 1;
const readSize = 64 * 1024 * 1024;
const windows = process.platform === 'win32';

/** The file system of this machine. */
export const realDisk: Disk = {
  async open(path, how) {
    // 'a' would make a missing file; appending to a journal that went away must fail instead
    if (how === 'append') await stat(path);
    return openFile(await open(path, flags[how], 0o600));
  },
  async read(path) {
    return reading(path, async (handle) => readFully(handle, 0, (await handle.stat()).size));
  },
  readAt: (path, offset, length) => reading(path, (handle) => readFully(handle, offset, length)),
  state: stateOf,
  list: async (folder) => (await readdir(folder)).sort(),
  async makeFolder(path) {
    await mkdir(path, { mode: 0o700 });
  },
  async copyFile(from, to) {
    await copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    await chmod(to, 0o600);
  },
  rename: windows ? renamePatiently : rename,
  remove: (path) => rm(path, { force: true }),
  removeFolder: (path) => rm(path, { force: true, recursive: true }),
  // Windows has no way to flush a folder; NTFS journals names itself
  syncFolder: windows ? () => Promise.resolve() : syncFolder,
  fileSystem,
  realPath: (path) => realpath(path),
};

function openFile(handle: FileHandle): DiskFile {
  return {
    write: async (bytes) =>
      bytes.length <= smallWrite ? writeSync(handle.fd, bytes) : (await handle.write(bytes)).bytesWritten,
    datasync: flushOf(handle),
    truncate: (size) => handle.truncate(size),
    close: () => handle.close(),
  };
}

/** A disk that flushes at once is waited for, for waking a thread would take as long again; a slower one is not. */
function flushOf(handle: FileHandle): () => Promise<void> {
  let took = Infinity;
  return async () => {
    const began = performance.now();
    if (took < atOnce) fdatasyncSync(handle.fd);
    else await handle.datasync();
    took = performance.now() - began;
  };
}

async function reading<T>(path: string, read: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(path, 'r');
  try {
    return await read(handle);
  } finally {
    await handle.close();
  }
}

async function readFully(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await handle.read(buffer, done, Math.min(readSize, length - done), offset + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return buffer.subarray(0, done);
}

/** Asked before each commit, so not by way of the thread pool, which takes ten times as long as the answer. */
function stateOf(path: string): Promise<FileState | null> {
  try {
    const found = statSync(path, { bigint: true });
    const identity = `${found.dev}:${found.ino}`;
    return Promise.resolve({ identity, size: Number(found.size), folder: found.isDirectory() });
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    const absent = failure.code === 'ENOENT' || failure.code === 'ENOTDIR';
    return absent ? Promise.resolve(null) : Promise.reject(failure);
  }
}

async function fileSystem(folder: string): Promise<FileSystem | null> {
  try {
    const { type, bsize, bavail } = await statfs(folder);
    return { type: process.platform === 'linux' ? type : null, free: bsize * bavail };
  } catch {
    return null;
  }
}

async function syncFolder(path: string): Promise<void> {
  await reading(path, (handle) => handle.sync());
}

/** A virus scanner may hold a file open for a moment, and Windows then refuses to rename it. */
async function renamePatiently(from: string, to: string, attempts = 10): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (attempts <= 1 || !['EPERM', 'EACCES', 'EBUSY'].includes(code ?? '')) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await renamePatiently(from, to, attempts - 1);
  }
}
