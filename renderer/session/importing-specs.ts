import type { Result } from '../../core/case/problem.ts';
import type { KeptSpec } from '../../core/contract/main-calls.ts';
import type { TableSpec } from '../../core/table-spec/table-spec.ts';
import type { WorkbookSpec } from '../../core/table-spec/workbook-spec.ts';
import { askMain } from '../bridge.ts';
import { valueOf } from './notices.ts';

/** A specification at hand: of one table, or of the sheets of a workbook. */
export type KeptTable = KeptSpec<TableSpec>;
export type KeptWorkbook = KeptSpec<WorkbookSpec>;

/** Specifications that are at hand: those saved, last one first, then those that come with the program. */
export interface KeptSpecs {
  readonly tables: readonly KeptTable[];
  readonly workbooks: readonly KeptWorkbook[];
}

/** Reads the specifications that are at hand. */
export async function keptSpecs(): Promise<KeptSpecs> {
  const all = valueOf(await askMain('table-specs', {})) ?? [];
  return {
    tables: all.flatMap((kept) => (isOfTable(kept.spec) ? { ...kept, spec: kept.spec } : [])),
    workbooks: all.flatMap((kept) => (isOfTable(kept.spec) ? [] : { ...kept, spec: kept.spec })),
  };
}

/** Whether a specification is of one table. */
export function isOfTable(spec: KeptSpec['spec']): spec is TableSpec {
  return !('sheets' in spec);
}

/** Saves a specification, as a new one or in place of one; why not, where it could not be. */
export function saveSpec(spec: KeptSpec['spec'], replaces: string | undefined): Promise<Result<KeptSpec>> {
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
