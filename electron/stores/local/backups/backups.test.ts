import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { adding } from '../../../../core/case/change.ts';
import { testCreation, testMeta, unwrap } from '../../test-commits.ts';
import type { FileSystem } from '../disk.ts';
import { createLocalCase, openLocalCase } from '../local-case.ts';
import { seal, sha256, unseal } from '../sealed-json.ts';
import { MachineStopped, SimulatedDisk } from '../test-disk.ts';
import { casePath, fingerprintOf, openScript, scriptOptions } from '../test-script.ts';
import { makeSmallCase, type SmallCase } from '../test-small-case.ts';
import { descriptionFile } from './case-files.ts';
import { listBackups } from './list-backups.ts';
import { makeBackup, removeBackup } from './make-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { backupsPath, endOf, isWhole, now, placeOf } from './test-backups.ts';

const elsewhere = '/pulih.benang';
let small: SmallCase;

beforeAll(async () => {
  small = await makeSmallCase();
});

const fresh = () => small.disk.restart('process', 0);

async function backUp(disk: SimulatedDisk) {
  return makeBackup(await placeOf(disk), backupsPath, await endOf(disk, casePath, small.revision));
}

/** What the case in this folder shows. */
async function shown(disk: SimulatedDisk, folder: string) {
  const store = unwrap(await openLocalCase(folder, { ...scriptOptions(disk), readOnly: true }));
  try {
    return { revision: store.revision(), fingerprint: await fingerprintOf(store) };
  } finally {
    await store.close();
  }
}

function addingChart(number: number) {
  return adding({ charts: [{ id: `C${number}`, label: '', arrangement: 'free' as const }] });
}

const asMade = () => ({ revision: small.revision, fingerprint: small.fingerprints[small.revision] });

/** The bytes of every file of the case. */
async function bytesOf(disk: SimulatedDisk): Promise<Record<string, string>> {
  const read = disk.files(casePath).map(async (path) => [path, (await disk.read(path)).toString('base64')]);
  return Object.fromEntries((await Promise.all(read)) as [string, string][]);
}

describe('a backup', () => {
  it('is a case of its own that shows what the case showed', async () => {
    const disk = fresh();
    const before = await bytesOf(disk);
    const made = unwrap(await backUp(disk));
    expect(made).toMatchObject({
      folder: join(backupsPath, 'kasus 2026-11-21T0930Z r8.benang'),
      ...{ revision: 8, made: '2026-11-21T09:30:12.000Z', whole: true },
    });
    expect(await shown(disk, made.folder)).toEqual(asMade());
    expect(await isWhole(disk, made)).toBe(true);
    expect(await bytesOf(disk)).toEqual(before);
    expect(await disk.list(backupsPath)).toEqual([made.name]);
  });

  it('leaves out the lock, tails, the ballast, unfinished and foreign files, and keeps what it does not know', async () => {
    const files = [
      'ballast',
      'tail-00000003-80-00000000.bin',
      'parts/x.tmp',
      '.DS_Store',
      'a b.txt',
      'kunci-baru',
    ];
    let disk = fresh();
    for (const file of files) disk = disk.withFile(join(casePath, file), Buffer.from('isi'));
    const made = unwrap(await backUp(disk));
    const copied = disk.files(made.folder).map((path) => path.slice(made.folder.length + 1));
    const all = disk.files(casePath).map((path) => path.slice(casePath.length + 1));
    const expected = all.filter(
      (name) => name !== 'lock' && (name === 'kunci-baru' || !files.includes(name)),
    );
    expect(copied.toSorted()).toEqual([...expected, descriptionFile].toSorted());
    expect(all).toContain('lock');
  });

  it('holds the case as it was at the moment given, whatever was committed since', async () => {
    const disk = new SimulatedDisk();
    const { change, meta } = testCreation;
    const store = unwrap(await createLocalCase(casePath, change, meta, scriptOptions(disk)));
    const goOn = async (numbers: readonly number[]) => {
      for (const number of numbers) unwrap(await store.commit(addingChart(number), testMeta));
      // waits for a snapshot under way
      unwrap(await store.verify());
    };
    await goOn([1, 2, 3, 4, 5, 6]);
    const moment = await endOf(disk, casePath, store.revision());
    const fingerprint = await fingerprintOf(store);
    await goOn([7, 8, 9, 10, 11]);
    const made = unwrap(await makeBackup(await placeOf(disk), backupsPath, moment));
    expect(await shown(disk, made.folder)).toEqual({ revision: 7, fingerprint });
    await store.close();
  });

  it('of the same minute and revision gets a name of its own', async () => {
    const disk = fresh();
    unwrap(await backUp(disk));
    expect(unwrap(await backUp(disk)).name).toBe('kasus 2026-11-21T0930Z r8 (2).benang');
    expect((await listBackups(disk, backupsPath, (await placeOf(disk)).caseId)).length).toBe(2);
  });

  it('is refused where its parent is missing, or the journal does not reach the moment', async () => {
    const disk = fresh();
    const place = await placeOf(disk);
    const moment = await endOf(disk, casePath, 8);
    expect(await makeBackup(place, '/tidak/ada', moment)).toMatchObject({
      problem: { code: 'folder-missing' },
    });
    const further = { ...moment, upTo: { ...moment.upTo, size: moment.upTo.size + 1 } };
    expect(await makeBackup(place, backupsPath, further)).toMatchObject({
      problem: { code: 'case-damaged', details: { reason: 'ends early' } },
    });
  });

  it('is not begun on a disk that has no room for it', async () => {
    class SmallDisk extends SimulatedDisk {
      override fileSystem(): Promise<FileSystem | null> {
        return Promise.resolve({ type: null, free: 1000 });
      }
    }
    const disk = fresh();
    const place = { ...(await placeOf(disk)), disk: new SmallDisk() };
    await place.disk.makeFolder(casePath);
    for (const path of disk.files(casePath).filter((path) => !path.includes('parts'))) {
      const file = await place.disk.open(path, 'new');
      await file.write(await disk.read(path));
    }
    const moment = { upTo: { segment: 1, size: 0 }, revision: 1, now };
    expect(await makeBackup(place, backupsPath, moment)).toMatchObject({
      problem: { code: 'disk-full', details: { free: 1000 } },
    });
    expect(await place.disk.list(backupsPath)).toEqual([]);
  });
});

describe('the list of backups', () => {
  it('is of this case alone, newest first, and tells which do not look whole', async () => {
    let disk = fresh();
    const { caseId } = await placeOf(disk);
    expect(await listBackups(disk, backupsPath, caseId)).toEqual([]);
    const moment = await endOf(disk, casePath, 8);
    const at = (day: number) => ({ ...moment, now: `2026-11-0${day}T10:00:00Z` });
    for (const day of [2, 4, 1, 3]) unwrap(await makeBackup(await placeOf(disk), backupsPath, at(day)));
    const dates = (await listBackups(disk, backupsPath, caseId)).map(({ made }) => made?.slice(8, 10));
    expect(dates).toEqual(['04', '03', '02', '01']);
    expect(await listBackups(disk, backupsPath, '0c0ffee0-1111-4222-8333-444455556666')).toEqual([]);

    const [newest, second, third] = await listBackups(disk, backupsPath, caseId);
    disk = disk.withoutFile(join(newest!.folder, 'journal-00000002'));
    disk = disk.withFile(join(second!.folder, descriptionFile), Buffer.from('{}'));
    disk = disk
      .withoutFile(join(third!.folder, descriptionFile))
      .withoutFile(join(third!.folder, 'head.json'));
    const looks = await listBackups(disk, backupsPath, caseId);
    expect(looks.map(({ name, made, whole }) => [name.slice(14, 16), made !== null, whole])).toEqual([
      ['04', true, false],
      ['01', true, true],
      ['03', false, false],
    ]);
  });
});

describe('a backup restored', () => {
  it('is a case like any other, and neither backup nor case change', async () => {
    const disk = fresh();
    const made = unwrap(await backUp(disk));
    const before = await bytesOf(disk);
    unwrap(await restoreBackup(disk, made, elsewhere));
    expect(await shown(disk, elsewhere)).toEqual(asMade());
    expect(disk.files(elsewhere)).not.toContain(join(elsewhere, descriptionFile));
    expect(await bytesOf(disk)).toEqual(before);
    expect(await isWhole(disk, made)).toBe(true);
  });

  it('never takes the place of something', async () => {
    const disk = fresh();
    const made = unwrap(await backUp(disk));
    const before = await bytesOf(disk);
    expect(await restoreBackup(disk, made, casePath)).toMatchObject({ problem: { code: 'case-exists' } });
    expect(await bytesOf(disk)).toEqual(before);
  });

  it('is refused when any byte of any file of it was changed, or a file is gone', async () => {
    const disk = fresh();
    const made = unwrap(await backUp(disk));
    for (const path of disk.files(made.folder)) {
      const bytes = await disk.read(path);
      for (let offset = 0; offset < bytes.length; offset += 97) {
        const changed = Buffer.from(bytes);
        changed[offset] = changed[offset]! ^ 0x40;
        const spoilt = disk.withFile(path, changed);
        expect(await restoreBackup(spoilt, made, elsewhere)).toMatchObject({
          problem: { code: 'backup-damaged' },
        });
        expect(await spoilt.state(elsewhere)).toBeNull();
      }
      const without = disk.withoutFile(path);
      expect(await restoreBackup(without, made, elsewhere)).toMatchObject({
        problem: { code: 'backup-damaged' },
      });
    }
  });
});

describe('a description from somebody else', () => {
  it.each(['../luar', 'parts/../../luar', '/luar', '.tersembunyi', 'C:/luar', 'a\\b', 'a//b', ''])(
    'that names the file %j is none',
    async (name) => {
      const disk = fresh();
      const made = unwrap(await backUp(disk));
      const path = join(made.folder, descriptionFile);
      const files = [{ name, bytes: 3, sha256: sha256('isi') }];
      const foreign = disk.withFile(path, seal({ ...unseal(await disk.read(path)), files }));
      expect(await restoreBackup(foreign, made, elsewhere)).toMatchObject({
        problem: { code: 'backup-damaged' },
      });
      expect(await foreign.state('/luar')).toBeNull();
    },
  );
});

describe('a backup removed', () => {
  it('is gone, and others stay; a case is not removed', async () => {
    const disk = fresh();
    const first = unwrap(await backUp(disk));
    const second = unwrap(await backUp(disk));
    unwrap(await removeBackup(disk, first));
    expect(await disk.list(backupsPath)).toEqual([second.name]);
    expect(await removeBackup(disk, { ...second, folder: casePath })).toMatchObject({
      problem: { code: 'not-allowed' },
    });
    expect(await shown(disk, casePath)).toEqual(asMade());
  });
});

describe('while the disk fails or the machine stops', { timeout: 300_000 }, () => {
  /** Makes a backup, restores it, makes a second and removes the first. */
  async function work(disk: SimulatedDisk): Promise<void> {
    const first = await backUp(disk);
    if (first.ok) await restoreBackup(disk, first.value, elsewhere);
    await backUp(disk);
    if (first.ok) await removeBackup(disk, first.value);
  }

  async function callsOfWork(): Promise<number> {
    const disk = fresh();
    await work(disk);
    return disk.calls;
  }

  /** What looks whole is whole, there is a restored case or none, and the case is as it was. */
  async function expectHonest(disk: SimulatedDisk): Promise<number> {
    const { caseId } = await placeOf(disk);
    const backups = await listBackups(disk, backupsPath, caseId);
    for (const backup of backups) {
      expect([backup.name, backup.whole, await isWhole(disk, backup)]).toEqual([backup.name, true, true]);
      expect(await shown(disk, backup.folder)).toEqual(asMade());
    }
    if (await disk.state(elsewhere)) expect(await shown(disk, elsewhere)).toEqual(asMade());
    expect(await bytesOf(disk)).toEqual(await bytesOf(small.disk));
    return backups.length;
  }

  it('no half backup is taken for a whole one, whichever call the crash hits', async () => {
    const calls = await callsOfWork();
    for (let stopAt = 1; stopAt <= calls; stopAt++) {
      const disk = small.disk.restart('process', 0, { stopAt });
      await expect(work(disk)).rejects.toThrow(MachineStopped);
      for (const crash of ['process', 'power-prefix', 'power-subset'] as const)
        await expectHonest(disk.restart(crash, stopAt));
    }
  });

  it('the test would find a backup that was not flushed', async () => {
    let lies = 0;
    // a file must come out of it with its size and other bytes, which most power cuts do not do
    for (let seed = 0; seed < 400 && lies === 0; seed++) {
      const disk = fresh();
      const open = disk.open.bind(disk);
      disk.open = async (path, how) => ({ ...(await open(path, how)), datasync: () => Promise.resolve() });
      unwrap(await backUp(disk));
      const restarted = disk.restart('power-subset', seed);
      await expectHonest(restarted).catch(() => lies++);
    }
    expect(lies).toBeGreaterThan(0);
  });

  it('what a crash left behind is cleared by the next backup', async () => {
    const disk = small.disk.restart('process', 0, { stopAt: 30 });
    await expect(work(disk)).rejects.toThrow(MachineStopped);
    const next = disk.restart('process', 1);
    expect((await next.list(backupsPath)).filter((name) => name.startsWith('.')).length).toBe(1);
    const made = unwrap(await backUp(next));
    expect(await next.list(backupsPath)).toEqual([made.name]);
  });

  it.each([
    { code: 'ENOSPC', forever: false },
    { code: 'ENOSPC', forever: true },
    { code: 'EIO', forever: false },
    { code: 'EIO', forever: true },
    { code: 'EROFS', forever: true },
  ] as const)(
    'no failure leaves half a backup or touches the case: $code, forever: $forever',
    async (kind) => {
      const calls = await callsOfWork();
      for (let failAt = 1; failAt <= calls; failAt++) {
        const disk = small.disk.restart('process', 0, { ...kind, failAt });
        await work(disk);
        await expectHonest(disk);
        await expectHonest(disk.restart('power-subset', failAt));
      }
    },
  );

  it('a full disk is told as such and the half copy is gone', async () => {
    const disk = small.disk.restart('process', 0, { failAt: 20, code: 'ENOSPC', forever: true });
    expect(await backUp(disk)).toMatchObject({ ok: false, problem: { code: 'disk-full' } });
    expect(await disk.list(backupsPath)).toEqual([]);
    unwrap(await openScript(disk.restart('process', 0)));
  });
});
