import './setup/node-version.mjs';

import { parseArgs } from 'node:util';

import { checks } from './checks/checks.mjs';
import { cleanTree, treeState } from './checks/clean-tree.mjs';
import { Failure, endWith } from './setup/failure.mjs';
import { installPackages } from './setup/packages.mjs';
import { tail } from './setup/run.mjs';
import { steps } from './setup/steps.mjs';

/** Runs every check, or those named; goes on after a failure, and ends with the total alone on a line. */
async function test(only) {
  const before = await treeState();
  const all = [...checks, cleanTree(before)];
  const wanted = only ? all.filter(({ name }) => only.includes(name)) : all;
  if (wanted.length === 0) throw new Failure(`The checks are: ${all.map(({ name }) => name).join(', ')}.`);
  const step = steps(wanted.length + 1);
  await step('Packages', installPackages);
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { title, work } of wanted) {
    await step(title, async () => {
      const result = await work().catch(thrown);
      for (const key of Object.keys(total)) total[key] += result[key];
      if (result.failed > 0) console.log(tail(result.output, 200));
      return inWords(result);
    });
  }
  console.log(`\n${inWords(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

const thrown = (error) => ({
  passed: 0,
  failed: 1,
  skipped: 0,
  output: error instanceof Failure ? error.message : String(error.stack ?? error),
});

const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
test(values.only).catch(endWith);
