import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { testCreation, unwrap } from '../test-commits.ts';
import { createLocalCase, openLocalCase } from './local-case.ts';
import { endlessLabel, endlessRows } from './test-endless-edits.ts';
import { randomFrom } from './test-random.ts';

const rounds = 20;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benang-kill-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, 'test-endless-edits.ts'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'endless-edits.mjs' } },
    },
  });
  const run = "import { editEndlessly } from './endless-edits.mjs';\nawait editEndlessly(process.argv[2]);\n";
  await writeFile(join(folder, 'child.mjs'), run);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Lets a process commit for a while, kills it, and answers the last revision it acknowledged. */
async function killWhileCommitting(path: string, wait: number): Promise<number> {
  const child = spawn(process.execPath, [join(folder, 'child.mjs'), path], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = outputOf(child);
  await new Promise((done) => child.stdout.once('data', done));
  await new Promise((done) => setTimeout(done, wait));
  child.kill('SIGKILL');
  const { output, errors } = await ended;
  expect(errors).toBe('');
  // a line that was cut off in the middle was not said
  return Number(output.split('\n').at(-2));
}

async function outputOf(child: ChildProcess) {
  let output = '';
  let errors = '';
  child.stdout?.on('data', (text) => (output += String(text)));
  child.stderr?.on('data', (text) => (errors += String(text)));
  await new Promise((done) => child.once('close', done));
  return { output, errors };
}

describe('a process killed while it commits', { timeout: 300_000 }, () => {
  it(`loses nothing it acknowledged, ${rounds} times over`, async () => {
    const random = randomFrom(11);
    const path = join(folder, 'kasus.benang');
    await unwrap(await createLocalCase(path, testCreation.change, testCreation.meta)).close();
    let acknowledged = 1;
    for (let round = 0; round < rounds; round++) {
      const before = acknowledged;
      acknowledged = await killWhileCommitting(path, random() * 60);
      expect(acknowledged).toBeGreaterThan(before);
      const store = unwrap(await openLocalCase(path, { readOnly: true }));
      const revision = store.revision();
      expect([acknowledged, acknowledged + 1]).toContain(revision);
      const labels = new Map((await store.all('charts')).map(({ id, label }) => [id, label]));
      for (let row = 0; row < endlessRows; row++)
        expect(labels.get(`C${row}`)).toBe(endlessLabel(row, revision));
      await store.close();
    }
    const store = unwrap(await openLocalCase(path));
    expect(unwrap(await store.verify()).revision).toBe(store.revision());
    await store.close();
    const left = (await readdir(path)).filter(
      (name) => !/^(head\.json|journal-|snapshot-|parts$|tail-|ballast$)/.test(name),
    );
    expect(left).toEqual([]);
  });
});
