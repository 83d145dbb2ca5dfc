import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { build as bundle } from 'vite';

import { build } from '../build.mjs';
import { cache, root } from '../setup/project.mjs';

/** Rounds, and the processes they start, by name. */
const programs = {
  rounds: 'electron/stores/local/trials/test-rounds.ts',
  'work-child': 'electron/stores/local/trials/test-work-child.ts',
  'hostile-rounds': 'electron/import/trials/test-hostile-rounds.ts',
};

/**
 * Bundles the rounds of the trials and the processes they start for plain Node; answers the folder. Built parts of the
 * program that a trial `needs` are copied beside them, so that a later build does not change what is tried.
 */
export async function bundleTrials(name, needs = []) {
  const output = join(cache, 'trials', name);
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  if (needs.length > 0) await build(needs);
  for (const part of needs) await cp(join(root, 'out', part), join(output, part), { recursive: true });
  await bundle({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: output,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(programs).map(([program, source]) => [program, join(root, source)]),
        ),
      },
    },
  });
  return output;
}
