import { describe, expect, it } from 'vitest';

import type { Disk } from './disk.ts';
import { localStoreSubject, plainLowdbSubject, runUntilStop, simulateCrashes } from './test-crash.ts';
import { SimulatedDisk } from './test-disk.ts';
import { writeScript } from './test-script.ts';

const script = writeScript(12, 1);
/** Milliseconds; a busy machine takes many times what an idle one does. */
const patience = 300_000;
const nothingWrong = { lost: 0, unopenable: 0, corrupt: 0 };

/** A disk that says it flushed bytes, and did not. */
function withoutDatasync(disk: Disk): Disk {
  return {
    ...bound(disk),
    open: async (path, how) => ({ ...(await disk.open(path, how)), datasync: () => Promise.resolve() }),
  };
}

/** A disk that says it flushed names, and did not. */
function withoutSyncFolder(disk: Disk): Disk {
  return { ...bound(disk), syncFolder: () => Promise.resolve() };
}

function bound(disk: Disk): Disk {
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
  };
}

describe('crashes on a simulated disk', { timeout: patience }, () => {
  it('lose nothing that was acknowledged, whichever call they hit', async () => {
    const { right, ...wrong } = await simulateCrashes(localStoreSubject(script), 6);
    expect(wrong).toEqual(nothingWrong);
    expect(right).toBeGreaterThan(2000);
  });

  it('lose nothing when another one hits the recovery', async () => {
    const subject = localStoreSubject(script);
    const verdicts = new Set<string>();
    for (let stopAt = 20; stopAt < 190; stopAt += 6) {
      const disk = new SimulatedDisk({ stopAt });
      const last = await runUntilStop(subject, disk);
      for (let again = 1; again <= 25; again += 2) {
        const second = disk.restart('power-subset', stopAt, { stopAt: again });
        const reached = await runUntilStop(subject, second, last);
        const third = second.restart('power-subset', again);
        verdicts.add(await subject.examine(third, reached));
      }
    }
    expect([...verdicts]).toEqual(['right']);
  });
});

describe('the crash simulation', { timeout: patience }, () => {
  it('finds what lowdb as it comes loses', async () => {
    const { lost, unopenable } = await simulateCrashes(plainLowdbSubject(10), 6);
    expect(lost).toBeGreaterThan(0);
    expect(unopenable).toBeGreaterThan(0);
  });

  it.each([
    ['bytes are not flushed', withoutDatasync],
    ['names are not flushed', withoutSyncFolder],
  ])('finds what our store loses when %s', async (_, under) => {
    const { lost, unopenable, corrupt } = await simulateCrashes(localStoreSubject(script, under), 2);
    expect(lost + unopenable + corrupt).toBeGreaterThan(0);
  });
});
