import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { randomFrom } from '../test-random.ts';
import { examine, type Scene } from './test-examine.ts';
import { follow, readSaid } from './test-follow.ts';
import type { Round, RoundOptions } from './test-round.ts';
import { type ChildWork, realWork } from './test-real-work.ts';

const ballast = 20_000;

/** Starts a process that works on a case, kills it at some moment, and looks at what it left. */
export async function killRound({ seed, programs }: RoundOptions): Promise<Round> {
  const root = await mkdtemp(join(tmpdir(), 'benang-kill-'));
  try {
    const work: ChildWork = { root, seed, ballast, refusals: Infinity, copyTo: null };
    const wait = randomFrom(seed)() ** 2 * 1500;
    const { output, errors } = await runChild(programs, work, wait);
    const said = readSaid(output);
    const bounds = await follow(seed, said);
    const fault = await examine(await realScene(root, ballast), bounds, 'whole');
    const last = said.steps.at(-1);
    const faults = fault ? [`seed ${seed}: ${fault.kind}: ${fault.what}`] : [];
    if (errors !== '') faults.push(`seed ${seed}: ${errors}`);
    const during = last?.outcome === null ? `during ${last.step}` : 'between steps';
    return { counts: { kills: 1, steps: said.steps.length, [during]: 1 }, faults };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Lets a process work, kills it so many milliseconds after it said its first word, and answers what it said. */
export async function runChild(programs: string, work: ChildWork, wait: number | null) {
  // JSON has no infinity
  const told = JSON.stringify({ ...work, refusals: Math.min(work.refusals, 1e9) });
  const child = spawn(process.execPath, [join(programs, 'work-child.js'), told], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: work.root },
  });
  let output = '';
  let errors = '';
  child.stderr.on('data', (text) => (errors += String(text)));
  child.stdout.on('data', (text) => {
    if (output === '' && wait !== null) setTimeout(() => child.kill('SIGKILL'), wait);
    output += String(text);
  });
  await new Promise((done) => child.once('close', done));
  return { output, errors };
}

/** The case that a process left in a real folder, with every file near it as it is now. */
export async function realScene(root: string, reserve: number): Promise<Scene> {
  const work = realWork(root, reserve);
  const { disk } = work.options();
  const files = existsSync(root) ? await everyFile(root) : [];
  return { disk, ...work, files: () => files.filter(({ path }) => existsSync(path)) };
}

async function everyFile(root: string) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(path) })));
}
