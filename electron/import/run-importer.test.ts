import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readNetwork } from './read-network.ts';
import { runImporter, type RunOptions, spawnInNode } from './run-importer.ts';
import { runImports } from './run-imports.ts';

let folder = '';
let entry = '';

/** Real processes: the importer itself, built as it is shipped, and entries that misbehave. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benang-importer-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(import.meta.dirname, 'importer.ts'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'importer.mjs' } },
    },
    ssr: { noExternal: true },
  });
  entry = join(folder, 'importer.mjs');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

function run(
  path: string,
  options: RunOptions = {},
  spawn = spawnInNode(entry),
  signal = new AbortController().signal,
) {
  const progress: number[] = [];
  return runImporter(spawn, path, options, signal, (done) => progress.push(done)).then((result) => ({
    result,
    progress,
  }));
}

/** What was read, however its links crossed. */
function asRead({ result }: Awaited<ReturnType<typeof run>>) {
  if (!result.ok) return result;
  const { batches: _, ...network } = result.value.network;
  return { ok: true, value: { ...result.value, network } };
}

/** A file of which nothing is told. */
const plain = (path: string) => ({ path, options: {} });

async function misbehaving(name: string, code: string) {
  return spawnInNode(await file(name, code));
}

describe('an import process', () => {
  it('gives what reading in this process gives', async () => {
    const rows = Array.from({ length: 2500 }, (_, index) => `A${index % 50},B${index},${index}`);
    const path = await file('links.csv', `from,to,note\n${rows.join('\n')}\nbroken\n`);
    const done = await run(path);
    const { result, progress } = done;
    expect(asRead(done)).toEqual(await readNetwork(path, {}));
    expect(result.ok && result.value.network.links).toHaveLength(2500);
    expect(progress.at(-1)).toBe(1);
  });

  it('tells of links while the file is still being read; none count of a file that is refused at its end', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `A${index % 50},B${index}`);
    const path = await file('many.csv', `from,to\n${rows.join('\n')}\n`);
    const done = await run(path);
    const { result } = done;
    expect(asRead(done)).toEqual(await readNetwork(path, {}));
    const told: number[] = [];
    await readNetwork(path, {}, undefined, (links) => Promise.resolve(void told.push(links.length)));
    expect(told.filter((count) => count > 0).length).toBeGreaterThan(2);
    expect(result.ok && result.value.network.links.length).toBe(rows.length);
    const broken = await file('broken.csv', `from,to\n${rows.join('\n')}\nA,"B\n`);
    expect((await run(broken)).result).toMatchObject({ ok: false, problem: { code: 'quote-unclosed' } });
  });

  it('takes the options along, and gives the Problem of a refused file', async () => {
    const path = await file('latin.csv', 'x');
    await writeFile(path, Buffer.from('from,to\nAnda,B\u00e9ni\n', 'latin1'));
    expect((await run(path)).result).toMatchObject({
      ok: false,
      problem: { code: 'file-encoding', line: 2 },
    });
    const { result } = await run(path, { encoding: 'windows-1252' });
    expect(result).toMatchObject({ ok: true, value: { network: { links: [{ to: 'Béni' }] } } });
    const digest = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    expect(result.ok && result.value.sha256).toBe(digest);
    expect((await run(join(folder, 'absent.csv'))).result).toMatchObject({
      ok: false,
      problem: { code: 'file-missing', file: 'absent.csv' },
    });
  });

  it('sees no variable of its owner but the few it needs', async () => {
    const spawn = await misbehaving(
      'environment.mjs',
      `process.on('message', () => process.send({ kind: 'refused', problem: { code: 'bad-input', details: { variables: Object.keys(process.env).filter((name) => !name.startsWith('NODE_CHANNEL')).join() } } }));`,
    );
    process.env['BENANG_TEST_KEY'] = 'secret';
    const { result } = await run('x.csv', {}, spawn);
    expect(result).toEqual({ ok: false, problem: { code: 'bad-input', details: { variables: '' } } });
  });

  it('is stopped when the analyst cancels', async () => {
    const spawn = await misbehaving('silent.mjs', `process.on('message', () => undefined);`);
    const abort = new AbortController();
    const running = run('x.csv', {}, spawn, abort.signal);
    abort.abort();
    expect((await running).result).toEqual({ ok: false, problem: { code: 'cancelled', file: 'x.csv' } });
    expect((await run('x.csv', {}, spawn, AbortSignal.abort())).result).toMatchObject({
      problem: { code: 'cancelled' },
    });
  });

  it('is stopped when its time is up', async () => {
    const spawn = await misbehaving('busy.mjs', `process.on('message', () => { for (;;); });`);
    expect((await run('x.csv', { timeLimit: 500 }, spawn)).result).toEqual({
      ok: false,
      problem: { code: 'took-too-long', file: 'x.csv', details: { seconds: 0.5 } },
    });
  });

  it.each([
    ['ends', `process.on('message', () => process.exit(3));`],
    ['throws', `process.on('message', () => { throw new Error('bug'); });`],
    ['never starts', `import 'no-such-module';`],
    ['says what no importer says', `process.on('message', () => process.send({ kind: 'gift', rows: [] }));`],
    [
      'says what no case can hold',
      `process.on('message', () => process.send({ kind: 'entities', entities: [{ key: '', values: [], at: {} }] }));`,
    ],
    [
      'takes more memory than it may',
      `process.on('message', () => { const held = []; for (;;) held.push(new Array(100000).fill(held.length)); });`,
    ],
  ])('that %s is a Problem, and nothing else stops', async (what, code) => {
    const spawn = await misbehaving(`${what.replaceAll(' ', '-')}.mjs`, code);
    expect((await run('x.csv', {}, spawn)).result).toEqual({
      ok: false,
      problem: { code: 'stopped-unexpectedly', file: 'x.csv' },
    });
  });
});

describe('several files', () => {
  it('are read one by one, or refused together', async () => {
    const paths = [await file('a.csv', 'id\nA\n'), await file('b.csv', 'from,to\nA,B\n')];
    const progress: number[] = [];
    const { signal } = new AbortController();
    const both = await runImports(spawnInNode(entry), paths.map(plain), signal, (done) =>
      progress.push(done),
    );
    expect(both.ok && both.value.map(({ name, format }) => [name, format])).toEqual([
      ['a.csv', 'node-list'],
      ['b.csv', 'edge-list'],
    ]);
    expect(progress).toEqual([0.5, 1]);
    const bad = [...paths, await file('c.csv', 'from,to\n"A,B\n')];
    expect(await runImports(spawnInNode(entry), bad.map(plain), signal, () => undefined)).toEqual({
      ok: false,
      problem: { code: 'quote-unclosed', file: 'c.csv', line: 2 },
    });
  });
});
