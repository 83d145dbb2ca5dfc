import { copyFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { build } from 'vite';

/** Builds a page of `bench/` into a folder that Electron opens as a program of its own; gives that folder. */
export async function builtPage(
  name: string,
  folder: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const [page, outDir] = [resolve('bench', name), resolve(folder, name)];
  await build({
    ...{ root: page, base: './', configFile: false, logLevel: 'error', define },
    build: { outDir, modulePreload: { polyfill: false } },
  });
  await copyFile(resolve('bench/bare-window.mjs'), resolve(outDir, 'main.mjs'));
  await writeFile(
    resolve(outDir, 'package.json'),
    JSON.stringify({ name, version: '1.0.0', main: 'main.mjs' }),
  );
  return outDir;
}
