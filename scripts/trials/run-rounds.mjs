import { fork } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { cache, root } from '../setup/project.mjs';
import { bundleTrials } from './bundle.mjs';

const worker = join(import.meta.dirname, 'worker.mjs');
/** Seeds of different runs do not meet: each has room for so many rounds. */
const roundsOfRun = 1_000_000;

/**
 * Plays rounds in processes of their own until so much was counted. After each round the result so far is in
 * `.cache/trials/<name>-<seed>.json`; the same command goes on from there.
 */
export async function runRounds({ name, counted, target, seed, workers, rounds = 'rounds.js', needs = [] }) {
  const file = join(cache, 'trials', `${name}-${seed}.json`);
  const programs = await bundleTrials(name, needs);
  const state = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { trial: name, seed, finished: [], counts: {}, faults: [], seconds: 0 };
  const started = Date.now() - state.seconds * 1000;
  const taken = new Set(state.finished);
  let next = 1;

  const takeRound = () => {
    while (taken.has(next)) next++;
    taken.add(next);
    return next;
  };
  const keep = (round, { counts, most = {}, faults }) => {
    state.finished.push(round);
    for (const [what, amount] of Object.entries(most)) {
      state.most ??= {};
      state.most[what] = Math.max(state.most[what] ?? 0, amount);
    }
    for (const [what, count] of Object.entries(counts))
      state.counts[what] = (state.counts[what] ?? 0) + count;
    state.faults.push(...faults.map((fault) => `round ${round}: ${fault}`));
    state.seconds = Math.round((Date.now() - started) / 1000);
    writeFileSync(`${file}.tmp`, `${JSON.stringify(state)}\n`);
    renameSync(`${file}.tmp`, file);
    for (const fault of faults) console.log(`FAULT in round ${round}: ${fault}`);
    console.log(`${name} ${state.counts[counted] ?? 0}/${target} in ${state.seconds} s: ${summary(state)}`);
  };
  const isEnough = () => (state.counts[counted] ?? 0) >= target;

  mkdirSync(join(cache, 'trials'), { recursive: true });
  await Promise.all(
    Array.from({ length: workers }, () =>
      work({
        name,
        programs,
        rounds,
        takeRound,
        keep,
        isEnough,
        seedOf: (round) => seed * roundsOfRun + round,
      }),
    ),
  );
  return { ...state, finished: state.finished.length };
}

/** One process that plays round after round; one that ends badly is itself a fault. */
async function work({ name, programs, rounds, takeRound, keep, isEnough, seedOf }) {
  const child = fork(worker, [name, programs, rounds], { cwd: root, execArgv: ['--enable-source-maps'] });
  try {
    while (!isEnough()) {
      const round = takeRound();
      const result = await ask(child, { seed: seedOf(round) });
      keep(round, result);
      if (result.dead) return;
    }
  } finally {
    child.kill();
  }
}

function ask(child, message) {
  return new Promise((resolve) => {
    const dead = (code, signal) =>
      resolve({ counts: {}, faults: [`the process ended: ${signal ?? code}`], dead: true });
    child.once('exit', dead);
    child.once('message', (answer) => {
      child.off('exit', dead);
      resolve(answer);
    });
    child.send(message);
  });
}

function summary({ counts, most = {}, faults }) {
  const parts = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  const peaks = Object.entries(most).map(([what, amount]) => `at most ${amount} ${what}`);
  return [...parts, ...peaks, `${faults.length} faults`].join(', ');
}
