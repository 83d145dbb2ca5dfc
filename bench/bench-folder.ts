import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';

/** A folder of its own for one benchmark case, below the place where builds and caches lie: a real disk, not memory. */
export async function benchFolder(): Promise<string> {
  const cache = resolve('.cache');
  await mkdir(cache, { recursive: true });
  return mkdtemp(resolve(cache, 'bench-case-'));
}

/** Takes such a folder away with all that is in it. */
export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
