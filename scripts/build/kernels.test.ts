import { readFile } from 'node:fs/promises';

import { expect, it } from 'vitest';

import { bytesFile, compileKernels } from './kernels.mjs';

it('carries the kernels as their sources are: after a change, run node scripts/build/kernels.mjs', async () => {
  expect(await readFile(bytesFile, 'utf8')).toBe(await compileKernels());
});
