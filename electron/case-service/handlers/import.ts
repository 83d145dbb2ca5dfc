import { setImmediate } from 'node:timers/promises';

import type { Change } from '../../../core/case/change.ts';
import { type Result, succeed } from '../../../core/case/problem.ts';
import type { CaseInput } from '../../../core/contract/case-calls.ts';
import type { ImportReport } from '../../../core/contract/import-report.ts';
import { assumedEntityType, typeProblems } from '../../../core/edits/import-network/assumed.ts';
import { importNetwork } from '../../../core/edits/import-network/import-network.ts';
import {
  type Imported,
  type ImportInput,
  importSteps,
} from '../../../core/edits/import-network/import-steps.ts';
import { batched, batchesOf } from '../../../core/formats/link-batches.ts';
import type { RowWriter } from '../../../core/case/written-rows.ts';
import type { ReadFile } from '../../import/read-options.ts';
import { lineWriter } from '../../stores/local/line-writer.ts';
import { arrangeImport } from '../arrange-import.ts';
import { committing, inSlices, inStages } from '../in-slices.ts';
import { rejectsAsTheyStand } from '../rejects-as-they-stand.ts';
import { reportImport } from '../report-import.ts';
import { toldTo } from '../reader-masking.ts';
import { readFiles, refuseKnownFiles } from '../read-files.ts';
import type { Ask, Handler } from './handler.ts';

/** Reads files, brings them into the case and lays them out on a chart: one edit, or nothing at all. */
export const importFiles: Handler<'import'> = async (input, ask) => {
  const { files, again = false, masked } = input;
  const read = await readFiles(files, ask);
  if (!read.ok) return read;
  const report = await ask.session.exclusively(async () => {
    const known = again ? succeed(null) : await refuseKnownFiles(read.value, ask.session.store);
    return known.ok ? take(read.value, input, ask) : known;
  });
  if (!report.ok) return report;
  const told = await toldTo(ask.session, masked, report.value);
  return succeed(rejectsAsTheyStand(told, report.value));
};

async function take(
  files: readonly ReadFile[],
  { entityType = assumedEntityType, isTrial = false, why }: CaseInput<'import'>,
  ask: Ask,
): Promise<Result<ImportReport>> {
  const imported = await importChange(files, entityType, ask);
  if (!imported.ok) return imported;
  await calledOff(ask);
  const settled = typeProblems(
    files.map(({ network }) => network),
    entityType,
  );
  const report = (made: Change, revision: number): Result<ImportReport> =>
    succeed({ ...reportImport(files, settled, made, revision), isTrial });
  if (isTrial) return report(imported.value.change, ask.session.store.revision());
  const arranged = await arrangeImport(imported.value, ask);
  if (!arranged.ok) return arranged;
  await calledOff(ask);
  ask.progress(1, 'saving');
  const meta = { edit: 'import-network', kind: 'edit' } as const;
  const work = inStages(committing, ask, 'saving');
  const committed = await ask.session.commit(arranged.value, meta, { why, work });
  if (!committed.ok) return committed;
  return report(arranged.value, committed.value.revision);
}

/** Lets a word that came in meanwhile be heard, and ends the work if it called it off. */
async function calledOff({ signal }: Ask): Promise<void> {
  await setImmediate();
  signal.throwIfAborted();
}

/** Of a large import links are most of all, and nobody needs them as objects before they are on disk. */
const writeLinks = (): RowWriter<'links'> => lineWriter('links');

async function importChange(
  files: readonly ReadFile[],
  entityType: string,
  ask: Ask,
): Promise<Result<Imported>> {
  const input = { files: files.map(importedNetwork), entityType };
  const rows = await ask.session.store.load(importNetwork.needs(input));
  // not parsed again: every message of the import process was
  return inSlices(importSteps(rows, input, { ...ask.session.context, writeLinks }), ask, 'joining');
}

function importedNetwork({ network, ...file }: ReadFile): ImportInput['files'][number] {
  const { rows, entities, sources = [] } = network;
  return batched(batchesOf(network), { file: { ...file, rows }, sources, entities });
}
