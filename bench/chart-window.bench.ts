import type { Page } from '@playwright/test';

import { benchFolder, removeFolder } from './bench-folder.ts';
import { type BenchWindow, hasDisplay, openBare, openProduct } from './bench-window.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { builtPage } from './built-page.ts';
import { placedCase, placeOf } from './placed-case.ts';
import { sampleRows } from './sample-case.ts';
import type { DrawnNetwork } from './sigma-page/page.ts';
import { drawn, pan, probe, release, zoom } from './window-hands.ts';

/** After the first picture both get this long for what they still have to do. */
const settling = 1000;

/** Charts in the product's own window: first picture, moving, letting go, an edit. Needs a display and a built product. */
export const benchmark: Benchmark = { id: 'chart-window', rounds: 3, cases: hasDisplay ? cases() : [] };

if (!hasDisplay) console.error('chart-window: left out, there is no display');

function cases(): Benchmark['cases'] {
  return [
    firstPaint,
    () => moving('pan', 5000, 10_000, (page) => pan(page)),
    () => moving('zoom', 5000, 10_000, zoom),
    () =>
      moving('release', 5000, 10_000, async (page) => {
        await pan(page, true);
        return release(page);
      }),
    () => moving('edit', 5000, 10_000, editOne),
    () => moving('overview, sharp', 100_000, 300_000, sharp),
    () => moving('overview, pan', 100_000, 300_000, (page) => pan(page)),
    () => moving('overview, zoom', 100_000, 300_000, zoom),
  ];
}

/** Processor time from asking for a chart to its picture, beside sigma with the same places, links and names. */
async function firstPaint(): Promise<BenchmarkCase> {
  const [size, links] = [1000, 2000];
  const folder = await benchFolder();
  const casePath = await placedCase(folder, size, links, true);
  const page = await builtPage('sigma-page', folder);
  return {
    ...{ name: `first paint n=${size} sigma`, budget: 1.5, answers: 'ms' },
    ours: () => timedPaint(openProduct(folder, casePath), (window) => showChart(window, size)),
    peer: () => timedPaint(openBare(page), (window) => showSigma(window, size, links)),
    close: () => removeFolder(folder),
  };
}

async function timedPaint(
  opening: Promise<BenchWindow>,
  paint: (page: Page) => Promise<void>,
): Promise<number> {
  const window = await opening;
  try {
    await window.page.waitForTimeout(3000);
    const before = window.processorTime();
    await paint(window.page);
    await window.page.waitForTimeout(settling);
    return window.processorTime() - before;
  } finally {
    await window.close();
  }
}

async function showChart(page: Page, size: number): Promise<void> {
  await probe(page);
  await page.getByRole('button', { name: `Bagan contoh: ${size.toLocaleString('en')} entities` }).click();
  await drawn(page, size);
}

async function showSigma(page: Page, size: number, links: number): Promise<void> {
  const { entities, links: rows } = sampleRows(size, links);
  const index = new Map(entities.map(({ id }, at) => [id, at]));
  const network: DrawnNetwork = {
    x: entities.map((_, at) => placeOf(at).x),
    y: entities.map((_, at) => placeOf(at).y),
    labels: entities.map(({ label }) => label),
    from: rows.map(({ from }) => index.get(from) ?? 0),
    to: rows.map(({ to }) => index.get(to) ?? 0),
  };
  await page.evaluate((data) => window.draw(data), network);
}

/** Something done to a chart of this size that answers milliseconds. */
async function moving(
  name: string,
  size: number,
  links: number,
  act: (page: Page, size: number) => Promise<number>,
): Promise<BenchmarkCase> {
  const folder = await benchFolder();
  const window = await openProduct(folder, await placedCase(folder, size, links));
  await probe(window.page);
  await drawn(window.page, size);
  await window.page.waitForTimeout(settling);
  return {
    ...{ name: `${name} n=${size}`, budget: null, answers: 'ms', peer: null },
    ours: () => act(window.page, size),
    close: async () => {
      await window.close();
      await removeFolder(folder);
    },
  };
}

/** From the numbers being read to every tile in view being sharp; the window is loaded again for it. */
async function sharp(page: Page, size: number): Promise<number> {
  await page.reload();
  await probe(page);
  await drawn(page, size);
  return page.evaluate(() => {
    const [read] = performance.getEntriesByName('overview-read');
    return performance.now() - (read?.startTime ?? 0);
  });
}

/** From the key that ends a new name to the frame after the chart shows it. */
async function editOne(page: Page): Promise<number> {
  await page.keyboard.press('Control+f');
  await page.keyboard.type('001002');
  await page.getByRole('option').first().click();
  await page.getByRole('application').focus();
  await page.keyboard.press('Shift+F');
  await page.waitForTimeout(settling);
  await page.keyboard.press('F2');
  await page.waitForTimeout(300);
  await page.keyboard.press('End');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  return page.evaluate(() => window.probe.renamed);
}
