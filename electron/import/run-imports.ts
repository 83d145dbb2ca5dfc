import { type Result, succeed } from '../../core/case/problem.ts';
import type { SpawnImporter } from './ask-importer.ts';
import type { ReadFile } from './read-options.ts';
import { runImporter, type RunOptions } from './run-importer.ts';

/** One of the files of an import, and what is told of it. */
export interface FileToRead {
  readonly path: string;
  readonly options: RunOptions;
}

/** Hears how much of all files has been read, from 0 to 1, and at which of them this was seen last. */
export type OnFiles = (done: number, path: string) => void;

/** How many files are read side by side: starting a process takes longer than reading a usual file. */
const atOnce = 2;

/** Reads several files, each in a process of its own. The first one that is refused refuses them all and stops the rest. */
export async function runImports(
  spawn: SpawnImporter,
  files: readonly FileToRead[],
  signal: AbortSignal,
  onProgress: OnFiles,
): Promise<Result<readonly ReadFile[]>> {
  const done = new Map<FileToRead, number>();
  const tell = (file: FileToRead, share: number) => {
    done.set(file, share);
    onProgress([...done.values()].reduce((sum, one) => sum + one, 0) / files.length, file.path);
  };
  const all: ReadFile[] = [];
  for (let first = 0; first < files.length; first += atOnce) {
    const refused = new AbortController();
    const both = AbortSignal.any([signal, refused.signal]);
    const read = async (file: FileToRead) => {
      const result = await runImporter(spawn, file.path, file.options, both, (share) => tell(file, share));
      if (!result.ok) refused.abort();
      return result;
    };
    const batch = await Promise.all(files.slice(first, first + atOnce).map(read));
    const failures = batch.filter((file) => !file.ok);
    const refusal = failures.find(({ problem }) => problem.code !== 'cancelled') ?? failures[0];
    if (refusal) return refusal;
    all.push(...batch.flatMap((file) => (file.ok ? [file.value] : [])));
  }
  return succeed(all);
}
