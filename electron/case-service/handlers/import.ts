import type { Change } from '../../../core/case/change.ts';
import { type Result, succeed } from '../../../core/case/problem.ts';
import type { CaseInput } from '../../../core/contract/case-calls.ts';
import type { ImportReport } from '../../../core/contract/import-report.ts';
import { prepareEdit } from '../../../core/edits/edits.ts';
import { assumedEntityType, typeProblems } from '../../../core/edits/import-network/assumed.ts';
import type { ReadFile } from '../../import/read-options.ts';
import { arrangeImport } from '../arrange-import.ts';
import { reportImport } from '../report-import.ts';
import { readFiles, refuseKnownFiles } from '../read-files.ts';
import type { Ask, Handler } from './handler.ts';

/** Reads files, brings them into the case and lays them out on a chart: one edit, or nothing at all. */
export const importFiles: Handler<'import'> = async (input, ask) => {
  const { files: handles, format, encoding, spec, again = false } = input;
  const options = {
    ...(format !== undefined && { format }),
    ...(encoding !== undefined && { encoding }),
    ...(spec && { spec }),
  };
  const read = await readFiles(handles, options, ask);
  if (!read.ok) return read;
  return ask.session.exclusively(async () => {
    const known = again ? succeed(null) : await refuseKnownFiles(read.value, ask.session.store);
    return known.ok ? take(read.value, input, ask) : known;
  });
};

async function take(
  files: readonly ReadFile[],
  { entityType = assumedEntityType, isTrial = false, why }: CaseInput<'import'>,
  ask: Ask,
): Promise<Result<ImportReport>> {
  const change = await importChange(files, entityType, ask);
  if (!change.ok) return change;
  const settled = typeProblems(
    files.map(({ network }) => network),
    entityType,
  );
  const report = (made: Change, revision: number): Result<ImportReport> =>
    succeed({ ...reportImport(files, settled, made, revision), isTrial });
  if (isTrial) return report(change.value, ask.session.store.revision());
  const arranged = await arrangeImport(change.value, ask);
  if (!arranged.ok) return arranged;
  ask.progress(1, 'saving');
  const meta = { edit: 'import-network', kind: 'edit' } as const;
  const committed = await ask.session.commit(arranged.value, meta, { why });
  if (!committed.ok) return committed;
  return report(arranged.value, committed.value.revision);
}

async function importChange(
  files: readonly ReadFile[],
  entityType: string,
  { session }: Ask,
): Promise<Result<Change>> {
  const prepared = prepareEdit('import-network', { files: files.map(importedNetwork), entityType });
  if (!prepared.ok) return prepared;
  return prepared.value.run(await session.store.load(prepared.value.needs), session.context);
}

function importedNetwork({ network, ...file }: ReadFile): unknown {
  const { rows, entities, links, sources = [] } = network;
  return { file: { ...file, rows }, sources, entities, links };
}
