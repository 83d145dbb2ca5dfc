import { fail, type Result } from '../../core/case/problem.ts';
import type { ImportedFile } from '../../core/contract/import-input.ts';
import type { ImportReport } from '../../core/contract/import-report.ts';
import type { CaseInput } from '../../core/contract/case-calls.ts';
import type { FileSurvey } from '../../core/contract/file-survey.ts';
import type { TableHead, TableTrial } from '../../core/contract/table-reading.ts';
import { ask, type AskOptions, askMain } from '../bridge.ts';
import { openDialog } from './dialogs.ts';
import { chooseImportFiles } from './files.ts';
import { maskedFor } from './masked-for.ts';
import { valueOf } from './notices.ts';
import { openChart } from './open-case.ts';
import { reasonFor } from './reason.ts';
import { now } from './session.ts';

/** Lets the analyst choose files and, if any were chosen, opens the import studio on them. */
export async function startImport(): Promise<void> {
  const files = await chooseImportFiles();
  if (files.length > 0) openDialog({ kind: 'import', files });
}

/** How a file begins and what is believed of it. */
export function readHead(
  input: CaseInput<'read-table-head'>,
  signal: AbortSignal,
): Promise<Result<TableHead>> {
  return ask('read-table-head', input, { signal });
}

/** What the first rows of a table become by a specification; who must not be named on this screen is not. */
export function tryTable(input: CaseInput<'try-table'>, signal: AbortSignal): Promise<Result<TableTrial>> {
  return ask('try-table', { ...input, ...masking() }, { signal });
}

/** What a file in a format that says what is what tells; who must not be named on this screen is not. */
export function surveyFile(
  input: CaseInput<'survey-file'>,
  signal: AbortSignal,
): Promise<Result<FileSurvey>> {
  return ask('survey-file', { ...input, ...masking() }, { signal });
}

/** What an import is to do: with files as they were told, as one edit or for trial only. */
export interface ImportWish {
  readonly files: readonly ImportedFile[];
  /** Type of entities whose file does not say what they are; empty where nothing is said. */
  readonly entityType: string;
  readonly again: boolean;
}

/** Says what an import would come to, and brings in nothing. */
export function tryImport(wish: ImportWish, options: AskOptions): Promise<Result<ImportReport>> {
  return ask('import', { ...inputOf(wish), isTrial: true, ...masking() }, options);
}

/** Imports files as one edit and brings the chart they came onto to the front. */
export async function importFiles(wish: ImportWish, options: AskOptions): Promise<Result<ImportReport>> {
  const reason = await reasonFor('import-network');
  if (!reason) return fail('cancelled');
  const result = await ask('import', { ...inputOf(wish), ...masking(), ...reason }, options);
  if (result.ok) await openChart(result.value.chart);
  return result;
}

/** Writes rejected rows to a file the analyst chooses; its name, or null when they changed their mind. */
export async function saveRejects(suggestedName: string, text: string): Promise<string | null> {
  return valueOf(await askMain('save-rejects', { suggestedName, text }))?.name ?? null;
}

function inputOf({ files, entityType, again }: ImportWish): CaseInput<'import'> {
  return { files: [...files], ...(entityType !== '' && { entityType }), ...(again && { again }) };
}

function masking() {
  const masked = maskedFor(now());
  return masked ? { masked } : {};
}
