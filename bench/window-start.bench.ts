import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { chromium } from '@playwright/test';

import { benchFolder, removeFolder } from './bench-folder.ts';
import { hasDisplay, writeSettings } from './bench-window.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { builtPage } from './built-page.ts';
import { placedCase, placeOf } from './placed-case.ts';
import { sampleRows } from './sample-case.ts';

/** As many as on the chart the sample case opens with. */
const [size, links] = [58, 130];
/** Nobody looks at a window before it has had this long to start: looking costs it time. Milliseconds. */
const undisturbed = 4000;

/** From starting a program to its chart being painted. Needs a display and a built product. */
export const benchmark: Benchmark = {
  id: 'window-start',
  rounds: 7,
  cases: hasDisplay ? [besideBarePage] : [],
};

if (!hasDisplay) console.error('window-start: left out, there is no display');

/** The product opening a case, beside a bare window of Electron, React and Cytoscape with the same network in its page. */
async function besideBarePage(): Promise<BenchmarkCase> {
  const folder = await benchFolder();
  const casePath = await placedCase(folder, size, links);
  const page = await builtPage('bare-page', folder, { network: JSON.stringify(network()) });
  await writeSettings(folder);
  return {
    ...{ name: `n=${size} bare Electron, React, Cytoscape`, budget: 1.3, answers: 'ms' },
    ours: () => timeToChart([resolve('.'), casePath], { BENANG_USER_DATA: folder }),
    peer: () => timeToChart([page], {}),
    close: () => removeFolder(folder),
  };
}

function network(): readonly object[] {
  const rows = sampleRows(size, links);
  const nodes = rows.entities.map(({ id, label }, at) => ({ data: { id, label }, position: placeOf(at) }));
  const edges = rows.links.map(({ id, from, to }) => ({ data: { id, source: from, target: to } }));
  return [...nodes, ...edges];
}

/** Milliseconds from starting the process to the mark its page sets when the chart is painted. */
async function timeToChart(args: readonly string[], more: Record<string, string>): Promise<number> {
  const port = await freePort();
  const began = Date.now();
  const electron = spawn(
    resolve('scripts/electron-unprivileged.sh'),
    [`--remote-debugging-port=${port}`, ...args],
    { env: { ...process.env, ...more }, detached: true, stdio: 'ignore' },
  );
  const ended = new Promise((done) => electron.once('exit', done));
  try {
    await wait(undisturbed);
    return (await paintedAt(port)) - began;
  } finally {
    // the group: the window's other processes are children of the one that was started
    if (electron.pid !== undefined) process.kill(-electron.pid);
    await ended;
  }
}

/** When the chart was painted, milliseconds since 1970. */
async function paintedAt(port: number): Promise<number> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  try {
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('the program has no window');
    await page.waitForFunction(() => performance.getEntriesByName('chart-painted').length > 0);
    return await page.evaluate(() => {
      const [mark] = performance.getEntriesByName('chart-painted');
      return performance.timeOrigin + (mark?.startTime ?? NaN);
    });
  } finally {
    await browser.close();
  }
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
