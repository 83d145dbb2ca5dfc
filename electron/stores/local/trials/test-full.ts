import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openLocalCase } from '../local-case.ts';
import { examine } from './test-examine.ts';
import { follow, readSaid } from './test-follow.ts';
import { realScene, runChild } from './test-kill.ts';
import { difference } from './test-moment.ts';
import type { Bounds } from './test-promise.ts';
import type { Round, RoundOptions } from './test-round.ts';
import { realWork, trialOptions } from './test-real-work.ts';

const mebibyte = 1024 * 1024;
const ballast = 128 * 1024;
/** Megabytes of the file systems that are filled. */
const sizes = [1, 2, 4, 8, 16, 32, 64] as const;

/** Whether this process may mount a file system of its own. */
export function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'benang-mount-'));
  try {
    mount(folder, 1);
    unmount(folder);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Lets a process work on a file system that is nearly full until nothing goes in any more, and looks at what it left,
 * while it is full and after room was made. What is free at the beginning grows with the seed, 4 KiB a seed.
 */
export async function fullRound({ seed, programs }: RoundOptions): Promise<Round> {
  const folder = mkdtempSync(join(tmpdir(), 'benang-full-'));
  const root = join(folder, 'penuh');
  mkdirSync(root);
  mount(root, sizes[seed % sizes.length] ?? 1);
  try {
    // less than this does not hold the case that everything begins with
    fill(root, 256 * 1024 + (seed % 180) * 4096);
    return await workUntilFull({ seed, programs }, root, join(folder, 'salinan.benang'));
  } finally {
    unmount(root);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function workUntilFull({ seed, programs }: RoundOptions, root: string, copy: string): Promise<Round> {
  const work = { root, seed, ballast, refusals: 4, copyTo: copy };
  const { output, errors } = await runChild(programs, work, null);
  const said = readSaid(output);
  const bounds = await follow(seed, said);
  const faults = errors === '' ? [] : [errors];
  const copied = said.rest.includes('copied');
  // a case that does not even open for writing was full when it was last closed: there is nobody to ask for a copy
  if (said.rest.some((line) => line.startsWith('not copied'))) faults.push(said.rest.join(', '));
  if (copied) faults.push(...(await shownWrong(copy, bounds)).map((what) => `in the copy: ${what}`));
  faults.push(...(await shownWrong(realWork(root, ballast).casePath, bounds)).map((what) => `full: ${what}`));
  rmSync(join(root, 'isi'));
  // on the smallest file system the case itself may leave too little for its reserve
  enlarge(root, 2 * Math.max(...sizes));
  const fault = await examine(await realScene(root, ballast), bounds, 'whole');
  if (fault) faults.push(`with room again: ${fault.kind}: ${fault.what}`);
  const refused = said.steps.filter(({ outcome }) => outcome === '-');
  const counts = {
    ...{ runs: 1, steps: said.steps.length, refused: refused.length, copied: Number(copied) },
    'reserve used': Number(said.rest.includes('note reserve-used')),
    ...Object.fromEntries(refused.map(({ step }) => [`refused ${step}`, 1])),
  };
  return { counts, faults: faults.map((what) => `seed ${seed}: ${what}`) };
}

/** What a case shows that it should not, when it is only read. */
async function shownWrong(path: string, { least, most, moments }: Bounds): Promise<readonly string[]> {
  const key = most.protection ?? least.protection;
  const opened = await openLocalCase(path, { ...trialOptions(0), readOnly: true, ...(key && { key }) });
  if (!opened.ok) return least.revision === 0 ? [] : [JSON.stringify(opened.problem)];
  const revision = opened.value.revision();
  const differs = difference(await opened.value.load(), moments[revision] ?? new Map());
  await opened.value.close();
  if (revision < least.revision || revision > most.revision)
    return [`revision ${revision} of ${least.revision}`];
  return differs === null ? [] : [differs];
}

/** Leaves so many bytes free, or what there is. */
function fill(root: string, free: number): void {
  const { bavail, bsize } = statfsSync(root);
  writeFileSync(join(root, 'isi'), Buffer.alloc(Math.max(0, bavail * bsize - free)));
}

function mount(folder: string, megabytes: number): void {
  const size = `size=${megabytes * mebibyte}`;
  execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder], { stdio: 'pipe' });
}

function enlarge(folder: string, megabytes: number): void {
  execFileSync('mount', ['-o', `remount,size=${megabytes * mebibyte}`, folder], { stdio: 'pipe' });
}

function unmount(folder: string): void {
  execFileSync('umount', ['-l', folder], { stdio: 'pipe' });
}
