// npm run --silent bench -- [NAME...] [--json]: bundles bench/*.bench.ts and runs them in plain Node.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');
process.chdir(root);
const output = resolve(root, '.cache/bench');
const json = process.argv.includes('--json');
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));

const ending = '.bench.ts';
const files = await readdir(resolve(root, 'bench'));
const known = files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(2);
}
const children = files.filter((file) => file.endsWith('.child.ts'));
const names = asked.length > 0 ? asked : known;

const input = {
  'run-benchmarks': 'bench/run-benchmarks.ts',
  'figure-text': 'bench/figure-text.ts',
  ...Object.fromEntries(names.map((name) => [name, `bench/${name}${ending}`])),
  // what a benchmark runs in processes of their own
  ...Object.fromEntries(children.map((file) => [file.slice(0, -'.ts'.length), `bench/${file}`])),
};
await rm(output, { recursive: true, force: true });
await mkdir(output, { recursive: true });
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: { ssr: true, outDir: output, emptyOutDir: false, target: 'node20', rollupOptions: { input } },
});

const load = (name) => import(pathToFileURL(resolve(output, `${name}.js`)).href);
const { runBenchmarks } = await load('run-benchmarks');
const { figureJson, figureRow, headings } = await load('figure-text');
const benchmarks = [];
for (const name of names) benchmarks.push((await load(name)).benchmark);

if (!json) console.log(headings);
for await (const figure of runBenchmarks(benchmarks, { tell: console.error }))
  console.log(json ? figureJson(figure) : figureRow(figure));
