import { fork } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { buildGraph } from '../core/measures/graph.ts';
import { analyses } from './analyses.ts';
import { benchFolder, removeFolder } from './bench-folder.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { sampleNetwork } from './sample-network.ts';

/** Bytes for each of 300,000 links, in MB: all that an analysis may take beyond the case. */
const limit = (40 * 300_000) / 2 ** 20;

/** Room that is freed goes back to the system at once: it neither counts as taken nor serves what is taken next. */
const givingBack = { MALLOC_MMAP_THRESHOLD_: '65536', MALLOC_TRIM_THRESHOLD_: '65536' };

/** The most memory that each measure and question takes at one moment beyond its graph, each in a process of its own. */
export const benchmark: Benchmark = {
  id: 'analysis-memory',
  rounds: 1,
  cases: analyses.map(({ name }, at) => (): BenchmarkCase => ({
    ...{ name, budget: 1, answers: 'MB' },
    ours: () => measuredInProcess(at),
    peer: () => limit,
  })),
};

/** The graph comes from a file, as what made it would leave room behind. */
async function measuredInProcess(at: number): Promise<number> {
  const folder = await benchFolder();
  const { offsets, neighbours } = buildGraph(sampleNetwork(100_000, 300_000), 'ignore');
  await writeFile(resolve(folder, 'offsets'), offsets);
  await writeFile(resolve(folder, 'neighbours'), neighbours);
  try {
    return await answerOf(at, folder);
  } finally {
    await removeFolder(folder);
  }
}

function answerOf(at: number, folder: string): Promise<number> {
  const child = resolve(import.meta.dirname, 'analysis-memory.child.js');
  return new Promise((done, fail) => {
    const running = fork(child, [String(at), folder], {
      ...{ execArgv: ['--expose-gc'], env: { ...process.env, ...givingBack } },
    });
    running.once('message', (megabytes) => done(megabytes as number));
    running.once('error', fail);
    running.once('exit', (code) => fail(new Error(`analysis ${at} ended with ${code}`)));
  });
}
