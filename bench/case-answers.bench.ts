import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { benchFolder, removeFolder } from './bench-folder.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import type { AnswerFigures } from './case-answers.child.ts';
import { asked } from './case-questions.ts';
import { makeCase } from './our-case.ts';
import { sampleRows } from './sample-case.ts';

const [size, links] = [100_000, 300_000];
/** Milliseconds that everything else may wait for, and within which a question called off must be answered. */
const limits = { stretch: 100, cancelled: 200 };

let figures: Promise<readonly AnswerFigures[]> | null = null;

/**
 * The case service with a large case: the longest it answers nobody while each question is worked on, and how long it
 * takes from calling the question off to its answer, when its thread is free again. Needs a built product.
 */
export const benchmark: Benchmark = {
  id: 'case-answers',
  rounds: 1,
  cases: asked.flatMap(({ name }, at) =>
    (['stretch', 'cancelled'] as const).map((figure) => (): BenchmarkCase => ({
      ...{ name: `${name}, ${figure}`, budget: 1, answers: 'ms' },
      ours: async () => (await (figures ??= allFigures()))[at]?.[figure] ?? NaN,
      peer: () => limits[figure],
    })),
  ),
};

async function allFigures(): Promise<readonly AnswerFigures[]> {
  const worker = resolve('out/node/worker.js');
  if (!existsSync(worker)) throw new Error('npm run build comes first');
  const folder = await benchFolder();
  await (await makeCase(folder, sampleRows(size, links))).close();
  try {
    return await answeredInProcess(folder, worker);
  } finally {
    await removeFolder(folder);
  }
}

function answeredInProcess(folder: string, worker: string): Promise<readonly AnswerFigures[]> {
  return new Promise((done, fail) => {
    const running = fork(resolve(import.meta.dirname, 'case-answers.child.js'), [folder, worker]);
    running.once('message', (all) => done(all as AnswerFigures[]));
    running.once('error', fail);
    running.once('exit', (code) => fail(new Error(`the case service ended with ${code}`)));
  });
}
