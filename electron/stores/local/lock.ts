import { join } from 'node:path';

import { canonicalJson } from './canonical-json.ts';
import { type Disk, type DiskFile, writeAll } from './disk.ts';
import { lockFile } from './file-names.ts';
import { type LockOwner, lockOwner, type Processes } from './lock-owner.ts';
import { readMembers } from './sealed-json.ts';
import { StoreFailure } from './store-failure.ts';

const attempts = 5;

/** The right to write to a case folder; given back by `release`. */
export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes the lock of a case folder, or throws `case-locked` naming who holds it. A lock whose process is gone is taken
 * over; with `force` also one of another machine, which nobody here can ask whether it still works.
 */
export async function takeLock(
  disk: Disk,
  folder: string,
  processes: Processes,
  force = false,
): Promise<Lock> {
  const path = join(folder, lockFile);
  for (let attempt = 1; ; attempt++) {
    if (await create(disk, path, processes.self))
      return { release: () => release(disk, path, processes.self) };
    const text = await readLock(disk, path);
    const owner = parseOwner(text);
    const stale = owner ? isStale(owner, processes, force) : attempt >= attempts;
    if (stale && text) await setAside(disk, path, text);
    else if (owner || attempt > attempts) throw locked(owner);
    // a lock without an owner is one being written at this moment, or the remains of a power cut
    else await processes.pause();
  }
}

function isStale(owner: LockOwner, processes: Processes, force: boolean): boolean {
  return !processes.mayRun(owner) || (force && owner.host !== processes.self.host);
}

async function create(disk: Disk, path: string, self: LockOwner): Promise<boolean> {
  try {
    const file = await disk.open(path, 'exclusive');
    await write(disk, path, file, self);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A lock that could not be written, as on a full disk, is not left behind. */
async function write(disk: Disk, path: string, file: DiskFile, self: LockOwner): Promise<void> {
  try {
    await writeAll(file, Buffer.from(canonicalJson(self))).finally(() => file.close());
  } catch (error) {
    await disk.remove(path).catch(() => undefined);
    throw error;
  }
}

async function release(disk: Disk, path: string, self: LockOwner): Promise<void> {
  const text = await readLock(disk, path);
  if (text?.toString() === canonicalJson(self)) await disk.remove(path);
}

/** Renamed before it is removed: if another process was faster and this is already its lock, it gets it back. */
async function setAside(disk: Disk, path: string, stale: Buffer): Promise<void> {
  const aside = `${path}.stale.tmp`;
  try {
    await disk.rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if ((await disk.read(aside)).equals(stale)) await disk.remove(aside);
  else await disk.rename(aside, path);
}

async function readLock(disk: Disk, path: string): Promise<Buffer | null> {
  return (await disk.state(path)) ? disk.read(path) : null;
}

function parseOwner(text: Buffer | null): LockOwner | null {
  return (text && lockOwner.safeParse(readMembers(text)).data) ?? null;
}

function locked(owner: LockOwner | null): StoreFailure {
  return new StoreFailure({
    code: 'case-locked',
    details: {
      ...{ host: owner?.host ?? '?', pid: owner?.pid ?? 0 },
      ...{ who: owner?.who ?? '?', since: owner?.since ?? '?' },
    },
  });
}
