import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import type { Problem } from '../../core/case/problem.ts';
import { readNetwork } from './read-network.ts';
import type { ReadFile, ReadOptions } from './read-options.ts';

/** Public data sets that tests read where they are present; they are never copied into the project. */
export const realData = resolve(import.meta.dirname, '../../../shared/data');

/** Gives `work` a folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'benang-import-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads these bytes as a file of this name. */
export async function readBytes(
  content: string | Uint8Array,
  options: ReadOptions = {},
  name = 'file.csv',
): Promise<Awaited<ReturnType<typeof readNetwork>>> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, name), content);
    return readNetwork(join(folder, name), options);
  });
}

/** The network of a file that must be readable. */
export async function read(path: string, options: ReadOptions = {}): Promise<ReadFile> {
  const result = await readNetwork(path, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Why a file was refused; it must be. */
export async function refusal(
  content: string | Uint8Array,
  options: ReadOptions = {},
  name = 'file.csv',
): Promise<Problem> {
  const result = await readBytes(content, options, name);
  if (result.ok) throw new Error('the file was read');
  return result.problem;
}
