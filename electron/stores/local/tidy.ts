import { join } from 'node:path';

import type { CasePlace } from './case-place.ts';
import type { Disk } from './disk.ts';
import { unfinished } from './durable-file.ts';
import { partsFolder, snapshotFile, snapshotNumbers } from './file-names.ts';
import type { Manifest } from './snapshot.ts';

/** Removes all snapshots but `kept`, the parts that none of them names, and unfinished files. Never a journal. */
export async function tidy({ disk, folder }: CasePlace, kept: readonly Manifest[]): Promise<void> {
  const names = await disk.list(folder);
  const keptNumbers = new Set(kept.map(({ segment }) => segment));
  const old = snapshotNumbers(names).filter((segment) => !keptNumbers.has(segment));
  await removeAll(disk, folder, [...old.map(snapshotFile), ...names.filter(isUnfinished)]);

  const needed = new Set(kept.flatMap(({ parts }) => parts.map((part) => `${part.sha256}.jsonl`)));
  const parts = await disk.list(join(folder, partsFolder));
  const unneeded = parts.filter((name) => !needed.has(name));
  await removeAll(disk, join(folder, partsFolder), unneeded);
}

async function removeAll(disk: Disk, folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await disk.remove(join(folder, name));
}

function isUnfinished(name: string): boolean {
  return name.endsWith(unfinished);
}
