import type { Result } from '../../core/case/problem.ts';
import type { KeptSpec } from '../../core/contract/main-calls.ts';
import type { TableSpec } from '../../core/table-spec/table-spec.ts';
import { askMain } from '../bridge.ts';
import { valueOf } from './notices.ts';

/** Specifications of tables that are at hand: those saved, last one first, then those that come with the program. */
export async function keptSpecs(): Promise<readonly KeptSpec[]> {
  return valueOf(await askMain('table-specs', {})) ?? [];
}

/** Saves a specification, as a new one or in place of one; why not, where it could not be. */
export function saveSpec(spec: TableSpec, replaces: string | undefined): Promise<Result<KeptSpec>> {
  return askMain('save-table-spec', { spec, ...(replaces !== undefined && { replaces }) });
}

/** Deletes a saved specification; true once it is gone. */
export async function deleteSpec(id: string): Promise<boolean> {
  return valueOf(await askMain('delete-table-spec', { id })) === true;
}

/** Writes a specification to a file the analyst chooses; the name of the file, or null. */
export async function shareSpec(id: string): Promise<string | null> {
  return valueOf(await askMain('share-table-spec', { id })) ?? null;
}

/** Has the analyst choose the file of a specification and keeps it; null when they changed their mind. */
export async function openSpec(): Promise<KeptSpec | null> {
  return valueOf(await askMain('open-table-spec', {})) ?? null;
}
