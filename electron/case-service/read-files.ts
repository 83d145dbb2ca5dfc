import { basename } from 'node:path';

import { fail, type Result, succeed } from '../../core/case/problem.ts';
import type { Source } from '../../core/case/source.ts';
import type { ImportedFile } from '../../core/contract/import-input.ts';
import type { ReadFile } from '../import/read-options.ts';
import { runImports } from '../import/run-imports.ts';
import type { CaseStore } from '../stores/case-store.ts';
import { fileOf } from './file-of.ts';
import type { Ask } from './handlers/handler.ts';

/** Reads files, each in a process of its own and as it is told of it; where one is refused, all are. */
export async function readFiles(
  files: readonly ImportedFile[],
  { tools, signal, progress }: Ask,
): Promise<Result<readonly ReadFile[]>> {
  const known = files.flatMap(({ file, ...options }) => {
    const { path, ...content } = fileOf(tools, file) ?? {};
    return path === undefined ? [] : [{ path, options: { ...options, ...content } }];
  });
  if (known.length < files.length) return fail('file-missing');
  return runImports(tools.spawnImporter, known, signal, (done, path) =>
    progress(done, 'reading', basename(path)),
  );
}

/** The Problem of the first file that is not new: chosen twice, or its bytes are in the case already. */
export async function refuseKnownFiles(files: readonly ReadFile[], store: CaseStore): Promise<Result<null>> {
  const sources = await store.all('sources');
  const seen = new Set<string>();
  for (const { name, sha256 } of files) {
    if (seen.has(sha256)) return fail('file-twice', { file: name });
    seen.add(sha256);
    const source = sources.find(({ file }) => file?.sha256 === sha256);
    if (source) return fail('already-imported', { file: name, details: await origin(source, store) });
  }
  return succeed(null);
}

/** When a source came in. The newest commit that added it counts: an import may have been undone and redone. */
async function origin({ id, label }: Source, store: CaseStore): Promise<Record<string, string | number>> {
  const history = await store.history();
  for (const { revision, when } of history.toReversed()) {
    const committed = await store.committed(revision);
    const added = committed.ok && committed.value.change.sources?.some((row) => row.id === id && row.after);
    if (added) return { source: id, label, revision, when };
  }
  return { source: id, label };
}
