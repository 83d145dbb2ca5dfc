import { fail } from '../../../core/case/problem.ts';
import type { TableTrial } from '../../../core/contract/table-reading.ts';
import { tryTable } from '../../session/importing.ts';
import { importedFile } from '../../session/importing-files.ts';
import { type StudioFile } from '../../session/studio-file.ts';
import { gapOf } from './spec-edits.ts';
import { type FileAnswer, type FileQuestion, useFileAnswer } from './use-file-answer.ts';

/** What the first rows of a table become, as soon as its specification lacks nothing. */
export function useTrial(file: StudioFile, entityType: string): FileAnswer<TableTrial> {
  const isTried = file.reads === 'table' && file.spec !== null && gapOf(file.spec) === null;
  return useFileAnswer(file, entityType, isTried ? firstRows : null);
}

const firstRows: FileQuestion<TableTrial> = async (file, entityType, signal) => {
  const { encoding, sheet } = importedFile(file);
  const { spec } = file;
  if (!spec) return fail('nothing-to-import');
  const input = {
    ...{ file: file.file.handle, spec },
    ...(encoding !== undefined && { encoding }),
    ...(sheet !== undefined && { sheet }),
    ...(entityType !== '' && { entityType }),
  };
  return tryTable(input, signal);
};
