import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { build } from '../build.mjs';
import { electronRuntime } from '../electron-runtime.mjs';
import { withVirtualDisplay } from '../setup/display.mjs';
import { cache, root } from '../setup/project.mjs';
import { run } from '../setup/run.mjs';
import { prepareSystem } from '../setup/system.mjs';

const bin = (name) => join(root, 'node_modules/.bin', name);

async function tool(name, args) {
  const { code, output } = await run(bin(name), args);
  return verdict(code === 0, output);
}

const verdict = (passed, output) => ({ passed: Number(passed), failed: Number(!passed), skipped: 0, output });

/** Each is linted in a process of its own: with the types of all of them at once one process runs out of memory. */
const zones = ['core', 'electron', 'renderer'];
const lintRuns = [
  ...zones.map((zone) => ({ name: zone, args: [zone] })),
  { name: 'rest', args: ['.', ...zones.map((zone) => `--ignore-pattern=${zone}/**`)] },
];

async function lint() {
  const outputs = [];
  for (const { name, args } of lintRuns) {
    const cacheFile = `--cache-location=.cache/eslint-${name}`;
    const given = [...args, '--max-warnings=0', '--cache', '--cache-strategy=content', cacheFile];
    const { passed, output } = await tool('eslint', given);
    if (!passed) outputs.push(output);
  }
  return verdict(outputs.length === 0, outputs.join('\n'));
}

const borders = () =>
  tool('depcruise', [
    '--config=.dependency-cruiser.cjs',
    '--output-type=err',
    'core',
    'electron',
    'renderer',
    'e2e',
    'bench',
  ]);

const buildAll = async () => verdict(true, await build());

async function unitTests() {
  const { code, output, report } = await withReport('vitest.json', (file) =>
    run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]),
  );
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = report;
  return counted(code, output, numPassedTests, numFailedTests, numPendingTests);
}

async function endToEnd() {
  await build();
  const { executable } = await electronRuntime();
  await prepareSystem(executable, { virtualDisplay: true });
  const { code, output, report } = await withReport('e2e.json', (file) =>
    withVirtualDisplay((environment) =>
      run(bin('playwright'), ['test', '--config=e2e/playwright.config.ts', '--reporter=list,json'], {
        env: { ...environment, BENANG_ELECTRON: executable, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
      }),
    ),
  );
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report.stats ?? {};
  return counted(code, output, expected, unexpected + flaky, skipped);
}

async function withReport(name, work) {
  const file = join(cache, name);
  mkdirSync(cache, { recursive: true });
  rmSync(file, { force: true });
  const ended = await work(file);
  return { ...ended, report: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {} };
}

/** A runner that ends badly, or finds nothing to run, counts as one failure even where it names none. */
function counted(code, output, passed, failed, skipped) {
  const unnamed = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: unnamed ? 1 : failed, skipped, output };
}

/** What `npm test` runs, in this order; each gives how many passed and failed, and what there is to read about it. */
export const checks = [
  { name: 'format', title: 'Formatting', work: () => tool('prettier', ['--check', '--log-level=warn', '.']) },
  { name: 'types', title: 'Types', work: () => tool('tsc', ['-b']) },
  { name: 'lint', title: 'Lint', work: lint },
  { name: 'borders', title: 'Who may know whom', work: borders },
  { name: 'dead', title: 'Dead code', work: () => tool('knip', ['--no-progress', '--no-config-hints']) },
  { name: 'build', title: 'Build', work: buildAll },
  { name: 'unit', title: 'Unit tests', work: unitTests },
  { name: 'e2e', title: 'End to end', work: endToEnd },
];
