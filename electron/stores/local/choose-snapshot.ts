import type { Problem } from '../../../core/case/problem.ts';
import { schemaVersion } from '../../../core/case/tables.ts';
import type { CaseData } from './case-data.ts';
import type { CasePlace } from './case-place.ts';
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
export async function chooseSnapshot(place: CasePlace): Promise<Snapshots> {
  const manifests: Manifest[] = [];
  const notes: Problem[] = [];
  let chosen: { readonly base: Manifest; readonly data: CaseData } | null = null;
  for (const segment of [...snapshotNumbers(await place.disk.list(place.folder))].reverse()) {
    try {
      const manifest = await readManifest(place, segment);
      manifests.push(manifest);
      // one with rows of an earlier version is not read: the journals give them all, with what such a snapshot lacks
      if (manifest.schemaVersion === schemaVersion)
        chosen ??= { base: manifest, data: await loadSnapshot(place, manifest) };
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
