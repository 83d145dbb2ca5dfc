import { fail, type Result } from '../../core/case/problem.ts';
import type { ChosenFile } from '../../core/contract/main-calls.ts';
import type { ImportReport } from '../../core/contract/import-report.ts';
import { ask, type AskOptions } from '../bridge.ts';
import { openDialog } from './dialogs.ts';
import { chooseImportFiles } from './files.ts';
import { openChart } from './open-case.ts';
import { reasonFor } from './reason.ts';

/** What the analyst says of the files; an empty text leaves it to be recognised. */
export interface ImportChoices {
  readonly format: string;
  readonly encoding: string;
  /** Type of entities whose file does not say what they are. */
  readonly entityType: string;
}

/** Lets the analyst choose files and, if any were chosen, asks what is to be done with them. */
export async function startImport(): Promise<void> {
  const files = await chooseImportFiles();
  if (files.length > 0) openDialog({ kind: 'import', files });
}

/** Imports files as one edit and brings the chart they came onto to the front. */
export async function importFiles(
  files: readonly ChosenFile[],
  { format, encoding, entityType, again }: ImportChoices & { readonly again: boolean },
  options: AskOptions,
): Promise<Result<ImportReport>> {
  const reason = await reasonFor('import-network');
  if (!reason) return fail('cancelled');
  const result = await ask(
    'import',
    {
      files: files.map(({ handle }) => handle),
      ...(format !== '' && { format }),
      ...(encoding !== '' && { encoding }),
      ...(entityType !== '' && { entityType }),
      ...(again && { again }),
      ...reason,
    },
    options,
  );
  if (result.ok) await openChart(result.value.chart);
  return result;
}
