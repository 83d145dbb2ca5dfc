import { dirname, join, resolve } from 'node:path';

import type { Problem } from '../../../core/case/problem.ts';
import type { Disk } from './disk.ts';

/** Who else has a hand in a folder, by the name people know it by. */
export interface SyncFolder {
  readonly kind: 'cloud' | 'network' | 'memory' | 'removable';
  readonly name: string;
}

/** What is known of a folder. */
export interface FolderTraits {
  /** The steps of its path without symbolic links, outermost first. */
  readonly steps: readonly string[];
  /** Whether the path begins with the name of a server, as Windows writes it. */
  readonly server: boolean;
  /** Names of all files and folders in it and in every folder above it. */
  readonly names: readonly string[];
  /** As in `FileSystem.type`. */
  readonly type: number | null;
}

/** What a step of the path tells: the folders that clients make, whole names or (with `*`) beginnings, in lower case. */
const clients: readonly (readonly [step: string, name: string])[] = [
  ['onedrive', 'OneDrive'],
  ['onedrive -*', 'OneDrive'],
  ['onedrive-*', 'OneDrive'],
  ['dropbox', 'Dropbox'],
  ['dropbox (*', 'Dropbox'],
  ['dropbox-*', 'Dropbox'],
  ['google drive', 'Google Drive'],
  ['googledrive', 'Google Drive'],
  ['googledrive-*', 'Google Drive'],
  ['my drive', 'Google Drive'],
  ['drive saya', 'Google Drive'],
  ['icloud drive', 'iCloud Drive'],
  ['iclouddrive', 'iCloud Drive'],
  ['com~apple~clouddocs', 'iCloud Drive'],
  ['nextcloud', 'Nextcloud'],
  ['owncloud', 'ownCloud'],
  ['owncloud -*', 'ownCloud'],
  ['box sync', 'Box'],
  ['box-box', 'Box'],
  ['pcloud drive', 'pCloud'],
  ['pclouddrive', 'pCloud'],
  ['pcloud sync', 'pCloud'],
  ['megasync', 'MEGA'],
];

/** Names too common to tell anything but directly in somebody's home. */
const clientsAtHome: Readonly<Record<string, string>> = { box: 'Box', mega: 'MEGA' };
const homes: ReadonlySet<string> = new Set(['home', 'users']);

/** What clients leave in the folder they keep in step. */
const markers: readonly (readonly [marker: RegExp, name: string])[] = [
  [/^\.dropbox(\.cache)?$/, 'Dropbox'],
  [/^\.stfolder$/, 'Syncthing'],
  [/^\.owncloudsync\.log$|^\.sync_journal\.db$/, 'ownCloud'],
  [/^\._?sync_[0-9a-f]+\.db$|^\.nextcloudsync\.log$/, 'Nextcloud'],
  [/^\.tmp\.drive(up|down)load$/, 'Google Drive'],
  [/^\.megaignore$/, 'MEGA'],
];

/** By the numbers in `linux/magic.h` and in the sources of the file systems. */
const fileSystems: ReadonlyMap<number, SyncFolder> = new Map([
  [0x6969, { kind: 'network', name: 'NFS' }],
  [0x517b, { kind: 'network', name: 'SMB' }],
  [0xff534d42, { kind: 'network', name: 'SMB' }],
  [0xfe534d42, { kind: 'network', name: 'SMB' }],
  [0x5346414f, { kind: 'network', name: 'AFS' }],
  [0x00c36400, { kind: 'network', name: 'Ceph' }],
  [0x01021997, { kind: 'network', name: '9p' }],
  [0x65735546, { kind: 'network', name: 'FUSE' }],
  [0x786f4256, { kind: 'network', name: 'VirtualBox' }],
  [0xbacbacbc, { kind: 'network', name: 'VMware' }],
  [0x01021994, { kind: 'memory', name: 'tmpfs' }],
  [0x858458f6, { kind: 'memory', name: 'ramfs' }],
  [0x4d44, { kind: 'removable', name: 'FAT' }],
  [0x2011bab0, { kind: 'removable', name: 'exFAT' }],
]);

const codes = {
  cloud: 'folder-synchronised',
  network: 'folder-on-network',
  memory: 'folder-in-memory',
  removable: 'folder-on-removable',
} as const satisfies Record<SyncFolder['kind'], Problem['code']>;

/** Tells from what is known of a folder who else has a hand in it; null when nobody seems to. */
export function decideSyncFolder({ steps, server, names, type }: FolderTraits): SyncFolder | null {
  const client = clientOfPath(steps) ?? clientOfNames(names);
  if (client) return { kind: 'cloud', name: client };
  if (server) return { kind: 'network', name: 'SMB' };
  // some systems give it as a signed number
  return type === null ? null : (fileSystems.get(type >>> 0) ?? null);
}

/** Looks at a folder that is there and at all above it; what cannot be read tells nothing. */
export async function findSyncFolder(disk: Disk, folder: string): Promise<SyncFolder | null> {
  const path = await disk.realPath(folder).catch(() => resolve(folder));
  const names: string[] = [];
  for (let at = path; ; at = dirname(at)) {
    names.push(...(await namesIn(disk, at)));
    if (dirname(at) === at) break;
  }
  const type = (await disk.fileSystem(path))?.type ?? null;
  return decideSyncFolder({ ...stepsOf(path), names, type });
}

/** What the analyst is told of it; nothing is forbidden. */
export function warningOf({ kind, name }: SyncFolder): Problem {
  return { code: codes[kind], details: { name } };
}

/** The steps of a path of any system. `\\?\` is no server, and `\\?\UNC\` is one. */
export function stepsOf(path: string): Pick<FolderTraits, 'steps' | 'server'> {
  const plain = path.replace(/^\\\\[?.]\\(UNC\\)?/i, (_, server?: string) => (server ? '\\\\' : ''));
  const server = /^\\\\[^\\]/.test(plain);
  return { steps: plain.split(/[\\/]/).filter((step) => step !== ''), server };
}

function clientOfPath(steps: readonly string[]): string | undefined {
  const lower = steps.map((step) => step.toLowerCase());
  for (const [index, step] of lower.entries()) {
    const found = clients.find(([name]) =>
      name.endsWith('*') ? step.startsWith(name.slice(0, -1)) : step === name,
    );
    if (found) return found[1];
    if (homes.has(lower[index - 2] ?? '') && clientsAtHome[step]) return clientsAtHome[step];
  }
  return undefined;
}

function clientOfNames(names: readonly string[]): string | undefined {
  return markers.find(([marker]) => names.some((name) => marker.test(name)))?.[1];
}

/** In a home `.dropbox` is the folder of the client's own settings; what it keeps in step has a file of that name. */
async function namesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  const names = await disk.list(folder).catch((): readonly string[] => []);
  if (!names.includes('.dropbox')) return names;
  const state = await disk.state(join(folder, '.dropbox')).catch(() => null);
  return state?.folder ? names.filter((name) => name !== '.dropbox') : names;
}
