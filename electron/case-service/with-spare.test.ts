import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { askImporter, type ImporterProcess } from '../import/ask-importer.ts';
import { headReplySchema } from '../import/look-messages.ts';
import { spawnInNode } from '../import/run-importer.ts';
import { lookedAt } from './looked-at.ts';
import { builtProgram } from './test-case.ts';
import { withSpare } from './with-spare.ts';

let path = '';
let folder = '';
const started: ImporterProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benang-spare-'));
  path = join(folder, 'a.csv');
  await writeFile(path, 'a,b\n1,2\n');
});
afterAll(async () => {
  for (const process of started) process.kill();
  await rm(folder, { recursive: true });
});

const budget = { timeLimit: 20_000, signal: new AbortController().signal };

describe('a spare import process', () => {
  it('is there for the file after the first, and each reads one file only', async () => {
    const really = spawnInNode(join(builtProgram(), 'importer.js'));
    const spawn = withSpare(() => {
      const process = really();
      started.push(process);
      return process;
    });
    const look = () => askImporter(spawn, { path, head: {} }, lookedAt(headReplySchema), budget);
    expect(await look()).toMatchObject({ ok: true, value: { headings: ['a', 'b'] } });
    expect(started).toHaveLength(2);
    expect(await look()).toMatchObject({ ok: true });
    expect(started).toHaveLength(3);
  });

  it('that ended while it waited is not used', async () => {
    const really = spawnInNode(join(builtProgram(), 'importer.js'));
    const ended: Promise<void>[] = [];
    const spawn = withSpare(() => {
      const process = really();
      started.push(process);
      ended.push(new Promise((resolve) => process.onExit(resolve)));
      return process;
    });
    const look = () => askImporter(spawn, { path, head: {} }, lookedAt(headReplySchema), budget);
    await look();
    started.at(-1)?.kill();
    await ended.at(-1);
    expect(await look()).toMatchObject({ ok: true });
  });
});
