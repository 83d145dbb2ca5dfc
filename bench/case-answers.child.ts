import { resolve } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { serialize } from 'node:v8';

import { succeed } from '../core/case/problem.ts';
import type { Reply } from '../core/contract/messages.ts';
import { CaseSession } from '../electron/case-service/case-session.ts';
import { Connection } from '../electron/case-service/connection.ts';
import { PastedTables } from '../electron/case-service/pasted-tables.ts';
import { realSurroundings } from '../electron/case-service/surroundings.ts';
import { WorkerPool } from '../electron/case-service/workers/worker-pool.ts';
import { spawnInNode } from '../electron/import/run-importer.ts';
import { type Asked, asked, exportFile } from './case-questions.ts';
import { openCase } from './our-case.ts';

/** Milliseconds of one question. */
export interface AnswerFigures {
  /** The longest that nothing else was done. */
  readonly stretch: number;
  /** From calling it off to the answer; 0 where it was there before. */
  readonly cancelled: number;
}

const [, , folder = '', worker = ''] = process.argv;
/** Milliseconds between two looks whether the service is there, and after which a question is called off. */
const [every, patience] = [5, 400];

const session = new CaseSession(await openCase(folder), folder, realSurroundings());
const pool = new WorkerPool(worker);
const listeners = new Map<number, (reply: Reply) => void>();
let hear: (data: unknown) => void = () => undefined;
const wire = {
  // What is answered is written down as for a window, and thrown away.
  post: (reply: Reply) => {
    serialize(reply);
    if (reply.kind === 'answer') listeners.get(reply.id)?.(reply);
  },
  onMessage: (listener: (data: unknown) => void) => void (hear = listener),
  onClose: () => undefined,
  close: () => undefined,
};
new Connection(wire, succeed(session), {
  ...{ files: new Map([[exportFile, resolve(folder, 'keluar')]]), pasted: new PastedTables(), pool },
  spawnImporter: spawnInNode(''),
});

let number = 0;
const figures: AnswerFigures[] = [];
await answered({ name: 'first', call: 'summary', input: {} });
for (const question of asked) {
  const stretch = await stretchOf(question);
  figures.push({ stretch, cancelled: await cancelOf(question) });
  console.error(question.name, figures.at(-1));
}
await pool.close();
process.send?.(figures, () => process.exit());

function answered({ call, input }: Asked, id = ++number): Promise<Reply> {
  return new Promise((done) => {
    listeners.set(id, done);
    hear({ kind: 'ask', id, call, input });
  });
}

async function stretchOf(question: Asked): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: every });
  delay.enable();
  const reply = await answered(question);
  await setTimeout(2 * every);
  delay.disable();
  if (reply.kind === 'answer' && !reply.result.ok) throw new Error(JSON.stringify(reply.result.problem));
  return delay.max / 1e6;
}

function networkOf({ input }: Asked): object {
  return 'network' in input && typeof input.network === 'object' ? { ...input.network } : {};
}

async function cancelOf(question: Asked): Promise<number> {
  const id = ++number;
  // Along arrows, as answers that are there already are given again.
  const other = { ...question.input, network: { direction: 'out', ...networkOf(question) } };
  const answer = answered({ ...question, input: question.isAskedAnew ? question.input : other }, id);
  let end = 0;
  void answer.then(() => (end = performance.now()));
  await setTimeout(patience);
  const start = performance.now();
  hear({ kind: 'cancel', id });
  await answer;
  return Math.max(0, end - start);
}
