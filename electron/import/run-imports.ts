import { type Result, succeed } from '../../core/case/problem.ts';
import type { OnProgress } from './read-network.ts';
import type { ReadFile } from './read-options.ts';
import { runImporter, type RunOptions, type SpawnImporter } from './run-importer.ts';

/** Reads several files, one process after the other. The first one that is refused refuses them all. */
export async function runImports(
  spawn: SpawnImporter,
  paths: readonly string[],
  options: RunOptions,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Result<readonly ReadFile[]>> {
  const files: ReadFile[] = [];
  for (const path of paths) {
    const file = await runImporter(spawn, path, options, signal, (done) =>
      onProgress((files.length + done) / paths.length),
    );
    if (!file.ok) return file;
    files.push(file.value);
  }
  return succeed(files);
}
