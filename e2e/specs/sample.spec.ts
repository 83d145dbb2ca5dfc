import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test } from '../harness/test-workbench.ts';

const pictures = resolve(import.meta.dirname, '../../test-results/pictures');

test('first start opens the sample case, arranged by country, in Indonesian', async ({ start }) => {
  const { page, window } = await start({ language: 'id' });

  await window.seesChartOf(58);
  await expect(window.chart).toHaveAttribute('data-crossings', '28');
  await expect(page.getByRole('banner')).toContainText('CONTOH');
  for (const pair of [
    'Indonesia dan Malaysia: 18',
    'Indonesia dan Kamboja: 4',
    'Indonesia dan Singapura: 2',
  ]) {
    await expect(window.explorer.getByRole('button', { name: pair })).toBeVisible();
  }
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: resolve(pictures, 'sample-indonesian-light.png') });
});

test('one click filters the chart to a border, another lets go', async ({ start }) => {
  const { page, window } = await start();
  await window.seesChartOf(58);

  await window.explorer.getByRole('button', { name: 'Indonesia and Cambodia: 4 links' }).click();
  await expect(window.chart).toHaveAttribute('data-links', '4');
  await expect(page.getByText(/of 58 shown/)).toBeVisible();

  await window.explorer.getByRole('button', { name: 'Indonesia and Cambodia: 4 links' }).click();
  await expect(window.chart).toHaveAttribute('data-entities', '58');
});

test('the whole case is the second chart, with 120 entities and 255 links', async ({ start }) => {
  const { window } = await start();
  await window.seesChartOf(58);
  await window.explorer.getByRole('button', { name: 'Whole case: 120 entities' }).click();
  await window.seesChartOf(120);
  await expect(window.chart).toHaveAttribute('data-links', '255');
  await expect(window.chart).toHaveAttribute('data-crossings', '28');
});

test('a value shows its sources, and two that disagree stand side by side', async ({ start }) => {
  const { window } = await start();
  await window.seesChartOf(58);
  await window.goTo('Rusdi Kelanabumi');
  await expect(window.inspector.getByText('Sources disagree').first()).toBeVisible();
  await expect(window.inspector).toContainText('1985');
  await window.inspector.getByRole('button', { name: /S01/ }).first().click();
  await expect(window.page.getByRole('dialog')).toContainText("Police report by a victim's family, Bontang");
});

test('language and theme change at once and are remembered', async ({ start }) => {
  const first = await start();
  await first.window.seesChartOf(58);
  await first.window.run('Dark theme');
  await first.window.run('Bahasa Indonesia');
  await expect(first.page.getByRole('banner')).toContainText('Berkas');
  await first.close();

  const second = await start();
  await second.window.seesChartOf(58);
  await expect(second.page.getByRole('banner')).toContainText('Berkas');
  await expect(second.window.chart).toHaveAttribute('data-theme', 'dark');
  mkdirSync(pictures, { recursive: true });
  await second.page.screenshot({ path: resolve(pictures, 'sample-indonesian-dark.png') });
});
