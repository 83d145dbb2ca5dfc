import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { build } from 'vite';

import { cache, root } from '../setup/project.mjs';

const folder = 'electron/stores/local/trials';

/** Bundles the rounds of the trials and the processes they start for plain Node; answers the folder. */
export async function bundleTrials(name) {
  const output = join(cache, 'trials', name);
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  await build({
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
        input: {
          rounds: join(root, folder, 'test-rounds.ts'),
          'work-child': join(root, folder, 'test-work-child.ts'),
        },
      },
    },
  });
  return output;
}
