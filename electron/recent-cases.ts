import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

import type { RecentCase } from '../core/contract/main-calls.ts';
import type { Recent } from './remembered.ts';

/** The cases opened before as a page may see them: with the folder each lies in by name, never with its path. */
export function recentCases(recent: readonly Recent[]): Promise<RecentCase[]> {
  return Promise.all(recent.map(viewOf));
}

/** The case that a page means by this handle. */
export function recentBy(handle: string, recent: readonly Recent[]): Recent | undefined {
  return recent.find(({ path }) => handleOf(path) === handle);
}

async function viewOf({ path, opened, isProtected }: Recent): Promise<RecentCase> {
  return {
    ...{ recent: handleOf(path), name: basename(path, '.benang'), place: basename(dirname(path)) },
    ...{ opened, isProtected, isThere: await isFolder(path) },
  };
}

/** A page names a recent case by this and learns no path from it. Crypto is read when it is first needed: no start waits for it. */
function handleOf(path: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(path).digest('hex').slice(0, 32);
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (state) => state.isDirectory(),
    () => false,
  );
}
