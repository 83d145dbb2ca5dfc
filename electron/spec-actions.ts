import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { type Result, succeed } from '../core/case/problem.ts';
import type { KeptSpec } from '../core/contract/main-calls.ts';
import type { MainActions, MainInput, MainOutput } from './answer-main.ts';
import { readSpecAt, type SavedSpecs, writeSpec } from './saved-specs.ts';
import { writeFileWhole } from './write-file.ts';

/** What is asked of the window around saved specifications and rejected rows. */
export interface SpecShell {
  readonly specs: SavedSpecs;
  chooseSpecFile(): Promise<string | undefined>;
  chooseExportFile(suggestedName: string, extension: string): Promise<string | undefined>;
}

type SpecCalls =
  | 'table-specs'
  | 'table-spec-problems'
  | 'save-table-spec'
  | 'delete-table-spec'
  | 'share-table-spec'
  | 'open-table-spec'
  | 'save-rejects';

/** Answers of main about specifications of tables, and about the rows that one rejected. */
export function specActions(shell: SpecShell): Pick<MainActions, SpecCalls> {
  const { specs } = shell;
  return {
    'table-specs': async () => succeed([...(await specs.all())]),
    'table-spec-problems': () => Promise.resolve(succeed([...specs.problems()])),
    'save-table-spec': ({ spec, replaces }) => specs.save(spec, replaces),
    'delete-table-spec': ({ id }) => specs.remove(id),
    'share-table-spec': ({ id }) => share(shell, id),
    'open-table-spec': () => open(shell),
    'save-rejects': (input) => saveRejects(shell, input),
  };
}

async function share(shell: SpecShell, id: string): Promise<Result<string | null>> {
  const kept = await shell.specs.find(id);
  if (!kept.ok) return kept;
  const path = await shell.chooseExportFile(kept.value.spec.name, 'json');
  if (path === undefined) return succeed(null);
  const written = await writeSpec(path, kept.value.spec);
  return written.ok ? succeed(basename(path)) : written;
}

/** One that is saved already is not saved again. */
async function open({ specs, ...shell }: SpecShell): Promise<Result<KeptSpec | null>> {
  const path = await shell.chooseSpecFile();
  if (path === undefined) return succeed(null);
  const read = await readSpecAt(path);
  if (!read.ok) return read;
  const same = (await specs.all()).find(({ spec }) => isDeepStrictEqual(spec, read.value));
  return same ? succeed(same) : specs.save(read.value);
}

/** With a mark of UTF-8, so that any program reads the rows as they are. */
async function saveRejects(
  shell: SpecShell,
  { suggestedName, text }: MainInput<'save-rejects'>,
): Promise<Result<MainOutput<'save-rejects'>>> {
  const path = await shell.chooseExportFile(suggestedName, 'csv');
  if (path === undefined) return succeed(null);
  const written = await writeFileWhole(path, ['\ufeff', text]);
  return written.ok ? succeed({ name: basename(path), ...written.value }) : written;
}
