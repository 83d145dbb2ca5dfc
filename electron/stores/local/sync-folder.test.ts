import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Disk } from './disk.ts';
import { realDisk } from './real-disk.ts';
import { decideSyncFolder, findSyncFolder, stepsOf, warningOf } from './sync-folder.ts';

const byPath = (path: string) => decideSyncFolder({ ...stepsOf(path), names: [], type: null });
const byName = (name: string) => decideSyncFolder({ ...stepsOf('/data'), names: ['a', name], type: null });
const byType = (type: number) => decideSyncFolder({ ...stepsOf('/data'), names: [], type });

describe('the path', () => {
  it.each([
    ['C:\\Users\\Analis\\OneDrive\\Kasus', 'OneDrive'],
    ['C:\\Users\\Analis\\OneDrive - Satuan CONTOH\\Kasus', 'OneDrive'],
    ['/Users/analis/Library/CloudStorage/OneDrive-Pribadi/kasus', 'OneDrive'],
    ['/home/analis/Dropbox/kasus', 'Dropbox'],
    ['/home/analis/Dropbox (Satuan)/kasus', 'Dropbox'],
    ['G:\\My Drive\\Kasus', 'Google Drive'],
    ['G:\\Drive Saya\\Kasus', 'Google Drive'],
    ['/Users/analis/Library/CloudStorage/GoogleDrive-analis@contoh.invalid/kasus', 'Google Drive'],
    ['C:\\Users\\Analis\\iCloudDrive', 'iCloud Drive'],
    ['/Users/analis/Library/Mobile Documents/com~apple~CloudDocs/kasus', 'iCloud Drive'],
    ['/home/analis/Nextcloud/kasus', 'Nextcloud'],
    ['/home/analis/ownCloud - Satuan/kasus', 'ownCloud'],
    ['/home/analis/Box/kasus', 'Box'],
    ['/home/analis/pCloudDrive/kasus', 'pCloud'],
    ['C:\\Users\\Analis\\MEGA', 'MEGA'],
  ])('%s is kept in step by %s', (path, name) => {
    expect(byPath(path)).toEqual({ kind: 'cloud', name });
  });

  it.each([
    '/home/analis/Kasus',
    '/home/analis/Kasus/Box',
    '/home/analis/Sync/kasus',
    '/home/onedriver/kasus',
    '/home/analis/Dropboxing',
    'C:\\Users\\Analis\\Documents\\Kasus',
    '\\\\?\\C:\\Users\\Analis\\Documents\\Kasus',
    '/',
  ])('%s is nobody else’s', (path) => {
    expect(byPath(path)).toBeNull();
  });

  it.each(['\\\\berkas\\satuan\\kasus', '\\\\?\\UNC\\berkas\\satuan\\kasus'])('%s is on a server', (path) => {
    expect(byPath(path)).toEqual({ kind: 'network', name: 'SMB' });
  });
});

describe('what lies in the folder or above it', () => {
  it.each([
    ['.dropbox', 'Dropbox'],
    ['.dropbox.cache', 'Dropbox'],
    ['.stfolder', 'Syncthing'],
    ['.sync_0123456789ab.db', 'Nextcloud'],
    ['._sync_0123456789ab.db', 'Nextcloud'],
    ['.sync_journal.db', 'ownCloud'],
    ['.tmp.driveupload', 'Google Drive'],
    ['.megaignore', 'MEGA'],
  ])('%s tells of %s', (marker, name) => {
    expect(byName(marker)).toEqual({ kind: 'cloud', name });
  });

  it.each(['desktop.ini', 'sync.db', '.sync', 'dropbox.txt'])('%s tells nothing', (name) => {
    expect(byName(name)).toBeNull();
  });
});

describe('the file system', () => {
  it.each([
    [0x6969, 'network', 'NFS'],
    [0xff534d42, 'network', 'SMB'],
    [0xff534d42 | 0, 'network', 'SMB'],
    [0x65735546, 'network', 'FUSE'],
    [0x01021997, 'network', '9p'],
    [0x01021994, 'memory', 'tmpfs'],
    [0x4d44, 'removable', 'FAT'],
    [0x2011bab0, 'removable', 'exFAT'],
  ] as const)('%i is %s: %s', (type, kind, name) => {
    expect(byType(type)).toEqual({ kind, name });
  });

  it.each([0xef53, 0x9123683e, 0x58465342, 0x5346544e])('%i is a disk of this computer', (type) => {
    expect(byType(type)).toBeNull();
  });
});

it('is told in words of its own kind', () => {
  expect(warningOf({ kind: 'cloud', name: 'Dropbox' })).toEqual({
    code: 'folder-synchronised',
    details: { name: 'Dropbox' },
  });
  expect(warningOf({ kind: 'memory', name: 'tmpfs' }).code).toBe('folder-in-memory');
});

describe('a folder of this machine', () => {
  let folder = '';
  const onDisk: Disk = { ...realDisk, fileSystem: () => Promise.resolve({ type: 0xef53, free: 1 }) };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'benang-'));
    await mkdir(join(folder, 'awan', 'satuan', 'kasus.benang'), { recursive: true });
    await writeFile(join(folder, 'awan', '.dropbox'), '{}');
    await symlink(join(folder, 'awan', 'satuan'), join(folder, 'pintasan'));
    await mkdir(join(folder, 'rumah', '.dropbox'), { recursive: true });
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('is found out by what lies above it, also through a symbolic link', async () => {
    const cloud = { kind: 'cloud', name: 'Dropbox' };
    expect(await findSyncFolder(onDisk, join(folder, 'awan', 'satuan', 'kasus.benang'))).toEqual(cloud);
    expect(await findSyncFolder(onDisk, join(folder, 'pintasan'))).toEqual(cloud);
  });

  it('is not taken for another because of the settings of a client, nor when it is not there', async () => {
    expect(await findSyncFolder(onDisk, join(folder, 'rumah'))).toBeNull();
    expect(await findSyncFolder(onDisk, join(folder, 'tidak ada'))).toBeNull();
  });

  it.skipIf(process.platform !== 'linux')('in memory is told from one on a disk', async () => {
    expect(await findSyncFolder(realDisk, '/dev/shm')).toEqual({ kind: 'memory', name: 'tmpfs' });
    expect((await realDisk.fileSystem(folder))?.free).toBeGreaterThan(0);
  });
});
