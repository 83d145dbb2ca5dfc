// node scripts/trials.mjs NAME [--points N | --runs N | --files N] [--seed N] [--workers N]: the long runs of the trials in docs/trials.md.
import './setup/node-version.mjs';

import { parseArgs } from 'node:util';

import { Failure, endWith } from './setup/failure.mjs';
import { runRounds } from './trials/run-rounds.mjs';
import { trials } from './trials/trials.mjs';

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      points: { type: 'string' },
      runs: { type: 'string' },
      files: { type: 'string' },
      seed: { type: 'string', default: '1' },
      workers: { type: 'string', default: '2' },
    },
  });
  const [name = ''] = positionals;
  const trial = trials[name];
  if (!trial) throw new Failure(`The trials are: ${Object.keys(trials).join(', ')}.`);
  const target = wholeNumber(values.points ?? values.runs ?? values.files ?? String(trial.target));
  const seed = wholeNumber(values.seed);
  const result = trial.run
    ? await trial.run(target)
    : await runRounds({ ...trial, name, target, seed, workers: wholeNumber(values.workers) });
  console.log(JSON.stringify(result));
  process.exitCode = result.faults.length === 0 && !result.skipped ? 0 : 1;
}

function wholeNumber(text) {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new Failure(`${text} is not a whole number.`);
  return number;
}

main().catch(endWith);
