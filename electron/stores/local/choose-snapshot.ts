import type { Problem } from '../../../core/case/problem.ts';
import type { CaseData } from './case-data.ts';
import type { Disk } from './disk.ts';
import { snapshotNumbers } from './file-names.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { type Manifest, readManifest } from './snapshot.ts';
import { problemOf } from './store-failure.ts';

/** What the snapshots in a case folder are good for. */
export interface Snapshots {
  /** The newest that verifies, and the case it holds; both null when none does. */
  readonly base: Manifest | null;
  readonly data: CaseData | null;
  /** All whose manifest is whole, newest first, even when a part is not. */
  readonly manifests: readonly Manifest[];
  /** One `case-rebuilt` for each that cannot be used. */
  readonly notes: readonly Problem[];
}

/** Tries the snapshots from the newest on; throws `case-newer` when a later version of the program wrote one. */
export async function chooseSnapshot(disk: Disk, folder: string, caseId: string): Promise<Snapshots> {
  const manifests: Manifest[] = [];
  const notes: Problem[] = [];
  let chosen: { readonly base: Manifest; readonly data: CaseData } | null = null;
  for (const segment of [...snapshotNumbers(await disk.list(folder))].reverse()) {
    try {
      const manifest = await readManifest(disk, folder, segment, caseId);
      manifests.push(manifest);
      chosen ??= { base: manifest, data: await loadSnapshot(disk, folder, manifest) };
    } catch (error) {
      notes.push(rebuilt(error));
    }
  }
  return { base: chosen?.base ?? null, data: chosen?.data ?? null, manifests, notes };
}

/** A snapshot that is damaged or on a bad sector costs nothing: the journals hold it all. Anything else goes up. */
function rebuilt(error: unknown): Problem {
  const problem = problemOf(error);
  if (problem.code !== 'case-damaged' && problem.code !== 'disk-error') throw error;
  return { ...problem, code: 'case-rebuilt' };
}
