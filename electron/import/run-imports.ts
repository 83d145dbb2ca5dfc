import { type Result, succeed } from '../../core/case/problem.ts';
import type { OnProgress } from './read-network.ts';
import type { ReadFile } from './read-options.ts';
import { runImporter, type RunOptions, type SpawnImporter } from './run-importer.ts';

/** How many files are read side by side: starting a process takes longer than reading a usual file. */
const atOnce = 2;

/** Reads several files, each in a process of its own. The first one that is refused refuses them all and stops the rest. */
export async function runImports(
  spawn: SpawnImporter,
  paths: readonly string[],
  options: RunOptions,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Result<readonly ReadFile[]>> {
  const done = new Map<string, number>();
  const tell = (path: string, share: number) => {
    done.set(path, share);
    onProgress([...done.values()].reduce((sum, one) => sum + one, 0) / paths.length);
  };
  const files: ReadFile[] = [];
  for (let first = 0; first < paths.length; first += atOnce) {
    const refused = new AbortController();
    const both = AbortSignal.any([signal, refused.signal]);
    const read = async (path: string) => {
      const file = await runImporter(spawn, path, options, both, (share) => tell(path, share));
      if (!file.ok) refused.abort();
      return file;
    };
    const batch = await Promise.all(paths.slice(first, first + atOnce).map(read));
    const failures = batch.filter((file) => !file.ok);
    const refusal = failures.find(({ problem }) => problem.code !== 'cancelled') ?? failures[0];
    if (refusal) return refusal;
    files.push(...batch.flatMap((file) => (file.ok ? [file.value] : [])));
  }
  return succeed(files);
}
