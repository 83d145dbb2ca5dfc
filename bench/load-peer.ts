import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/**
 * A package beside which something is measured and that is no dependency: looked for in the folder that `BENCH_PEERS`
 * names (made by `npm install --prefix FOLDER NAME...`), then among our own; null where it is installed in neither.
 */
export function loadPeer(name: string): unknown {
  const folders = [process.env['BENCH_PEERS'], process.cwd()];
  for (const folder of folders) {
    if (folder === undefined) continue;
    try {
      return createRequire(resolve(folder, 'package.json'))(name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  return null;
}
