import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, test } from '../harness/test-workbench.ts';

const networks = resolve(import.meta.dirname, '../../../shared/data/networks');
const caviar = join(networks, 'covert/covert_10__01_CAVIAR_FULL');

test.skip(!existsSync(networks), 'the real networks are not beside this checkout');

test('import a real network, measure it, change it, lose power, find everything again', async ({
  folder,
  start,
}) => {
  const casePath = join(folder.path, 'Kabut.benang');
  const first = await start();
  const { page, window } = first;
  await window.seesChartOf(58);

  await first.choose(casePath);
  await window.makeCase('Operasi Kabut');
  await window.importFiles(first, `${caviar}.nodes.csv`, `${caviar}.edges.csv`);
  await expect(page.getByRole('status').filter({ hasText: '110 entities and 205 links' })).toBeVisible();
  await page.getByRole('button', { name: 'See it on the chart' }).click();
  await window.seesChartOf(110);
  await expect(window.chart).toHaveAttribute('data-links', '205');

  await window.run('Compute measure: Betweenness');
  const best = window.results.getByRole('row').nth(1);
  await expect(best).toContainText('0.637');
  await best.click();
  await expect(window.chart).toHaveAttribute('data-selected', '1');
  await expect(window.inspector.getByRole('heading', { name: '1', exact: true })).toBeVisible();
  await window.run('Size glyphs by score');

  await window.inspector
    .getByRole('button', { name: /nodes\.csv|^S/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toContainText('covert_10__01_CAVIAR_FULL.nodes.csv');
  await expect(page.getByRole('dialog')).toContainText(/data row \d/);
  await expect(page.getByRole('dialog')).toContainText(/[0-9a-f]{16}…/);
  await page.keyboard.press('Escape');

  await window.run('Add entity…');
  await page.getByRole('textbox', { name: 'Name' }).fill('Tersangka Rekaan');
  await page.keyboard.press('Enter');
  await window.seesChartOf(111);

  await window.goTo('Tersangka Rekaan');
  await window.chart.focus();
  await page.keyboard.press('l');
  await page.getByRole('combobox', { name: 'search for it' }).fill('1');
  await page
    .getByRole('option', { name: /^1( |$)/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Link them' }).click();
  await expect(window.chart).toHaveAttribute('data-links', '206');

  await window.chart.focus();
  await page.keyboard.press('Control+z');
  await expect(window.chart).toHaveAttribute('data-links', '205');
  await page.keyboard.press('Control+Shift+z');
  await expect(window.chart).toHaveAttribute('data-links', '206');

  await first.killHard();

  const second = await start();
  await second.window.seesChartOf(111);
  await expect(second.page.getByRole('banner')).toContainText('Operasi Kabut');
  await expect(second.window.chart).toHaveAttribute('data-links', '206');
  await second.window.goTo('Tersangka Rekaan');
  await second.window.chart.focus();
  await second.page.keyboard.press('Control+z');
  await expect(second.window.chart).toHaveAttribute('data-links', '205');
});

test('an adjacency matrix comes in, and its phase has N1 at .9066', async ({ folder, start }) => {
  const started = await start();
  const { page, window } = started;
  await window.seesChartOf(58);
  await started.choose(join(folder.path, 'Fase.benang'));
  await window.makeCase('Fase 1');
  await window.importFiles(started, join(networks, 'caviar/phase1.csv'));
  await page.getByRole('button', { name: 'See it on the chart' }).click();
  await window.seesChartOf(15);
  await window.run('Compute measure: Betweenness');
  await expect(window.results.getByRole('row').nth(1)).toContainText('0.907');
  await window.run('Compute measure: Degree');
  await expect(window.results.getByRole('row').nth(1)).toContainText('1');
});

test('the chart leaves as a picture and as GraphML, and the GraphML comes back the same', async ({
  folder,
  start,
}) => {
  const started = await start();
  const { page, window } = started;
  await window.seesChartOf(58);

  const picture = join(folder.path, 'bagan.png');
  await started.choose(picture);
  await window.run('Export chart as picture (PNG)…');
  await expect(page.getByText('bagan.png written')).toBeVisible();
  expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
  expect(readFileSync(picture).readUInt32BE(16)).toBeGreaterThan(1000);

  const graphml = join(folder.path, 'jaringan.graphml');
  await started.choose(graphml);
  await window.run('Export…');
  await page.getByRole('option', { name: 'GraphML' }).click();
  await page.getByRole('button', { name: 'Choose where and write…' }).click();
  await expect(page.getByText('jaringan.graphml: 58 entities and 108 links')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).last().click();

  await started.choose(join(folder.path, 'Ulang.benang'));
  await window.makeCase('Ulang');
  await window.importFiles(started, graphml);
  await page.getByRole('button', { name: 'See it on the chart' }).click();
  await window.seesChartOf(58);
  await expect(window.chart).toHaveAttribute('data-links', '108');
  await expect(window.chart).toHaveAttribute('data-crossings', '28');
});

test('bad files are refused by name and line, and nothing is half imported', async ({ folder, start }) => {
  const started = await start();
  const { page, window } = started;
  await window.seesChartOf(58);
  await started.choose(join(folder.path, 'Buruk.benang'));
  await window.makeCase('Buruk');

  const bad = folder.write('ganda.csv', 'source,target,source\na,b,c\n');
  await window.importFiles(started, `${caviar}.nodes.csv`, bad);
  await expect(page.getByRole('alert')).toContainText('ganda.csv');
  await page.keyboard.press('Escape');
  await expect(window.chart).toHaveAttribute('data-entities', '0');
});
