import { basename, dirname, join } from 'node:path';

import type { Change } from '../../../core/case/change.ts';
import { LiveCase } from '../../../core/case/live-case.ts';
import { parse } from '../../../core/case/parse.ts';
import { schemaVersion } from '../../../core/case/tables.ts';
import { allAtOnce } from '../../../core/tables/steps.ts';
import type { CommitMeta, Committed } from '../case-store.ts';
import { admit } from './admit.ts';
import type { CasePlace } from './case-place.ts';
import { encodeCommit } from './commit-payload.ts';
import type { Disk } from './disk.ts';
import { partsFolder } from './file-names.ts';
import { firstHash } from './frame.ts';
import { type Head, headOf, writeHead } from './head.ts';
import { historyEntry } from './history-record.ts';
import { Journal, writeSegment } from './journal.ts';
import { segmentHeaderSize } from './segment-header.ts';
import { StoreFailure } from './store-failure.ts';

/** A case that is still to be made; `folder` is where it will be. */
export interface NewCase extends CasePlace {
  readonly encryption?: Head['encryption'] | undefined;
}

/**
 * Makes the folder of a case with its first commit. A crash leaves either a case or none. Throws `case-exists`,
 * `folder-missing`, `bad-input` and what the disk throws.
 */
export async function makeCase(made: NewCase, change: Change, meta: CommitMeta): Promise<void> {
  const first = firstCommit(change, meta);
  await buildBeside(made.disk, made.folder, (folder) => fill({ ...made, folder }, first));
}

/**
 * Builds a folder under another name beside its place and renames it when it is whole and durable. Throws `case-exists`
 * when something is in its place already, and `folder-missing`.
 */
export async function buildBeside(
  disk: Disk,
  folder: string,
  build: (beside: string) => Promise<void>,
): Promise<void> {
  const parent = dirname(folder);
  if (await disk.state(folder)) throw new StoreFailure({ code: 'case-exists', file: basename(folder) });
  if (!(await disk.state(parent))?.folder)
    throw new StoreFailure({ code: 'folder-missing', file: basename(parent) });
  const beside = unfinishedBeside(folder);
  try {
    await disk.removeFolder(beside);
    await disk.makeFolder(beside);
    await build(beside);
    await disk.syncFolder(beside);
    await disk.rename(beside, folder);
    await disk.syncFolder(parent);
  } catch (error) {
    await disk.removeFolder(beside).catch(() => undefined);
    throw error;
  }
}

/** Where a folder is built before it gets its name. */
export function unfinishedBeside(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.tmp`);
}

function firstCommit(change: Change, meta: CommitMeta): Committed {
  const entry = parse(historyEntry, { ...meta, revision: 1 });
  if (!entry.ok) throw new StoreFailure(entry.problem);
  const admitted = allAtOnce(admit(new LiveCase(), change));
  if (!admitted.ok) throw new StoreFailure(admitted.problem);
  return { entry: entry.value, change: admitted.value };
}

async function fill({ encryption, ...place }: NewCase, first: Committed): Promise<void> {
  const { disk, folder, caseId } = place;
  await disk.makeFolder(join(folder, partsFolder));
  await writeHead(disk, folder, headOf({ caseId, createdAt: first.entry.when, encryption }));
  const start = { segment: 1, revision: 0, hash: firstHash(caseId), schemaVersion };
  await writeSegment(place, start);
  const journal = await Journal.open(place, { ...start, size: segmentHeaderSize });
  try {
    await journal.append(allAtOnce(journal.prepare(allAtOnce(encodeCommit(first)))));
  } finally {
    await journal.close();
  }
}
