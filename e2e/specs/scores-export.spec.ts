import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { serious } from '../harness/serious.ts';
import { expect, test } from '../harness/test-workbench.ts';
import { ScoresPage } from '../pages/scores-page.ts';

test('scores leave as a column that says of which network and whether they are old, by keyboard', async ({
  folder,
  start,
}) => {
  const started = await start();
  const { page, window } = started;
  const scores = new ScoresPage(page);
  const dialog = page.getByRole('dialog');
  const box = dialog.getByRole('checkbox', { name: 'Scores as columns' });
  await window.seesChartOf(58);
  await page.keyboard.press('Control+Shift+e');
  await page.keyboard.type('Entities');
  await expect(box).toBeDisabled();
  await expect(dialog.getByText('No such measure has been asked for')).toBeVisible();
  await page.keyboard.press('Escape');

  await window.run('Compute measure: Betweenness');
  await expect(scores.top).toContainText('Meilani Samarbayu 0.346; next 0.235.');
  await window.run('Scores as CSV…');
  await expect(dialog.getByRole('option', { selected: true })).toContainText('Entities');
  await expect(box).toBeChecked();
  await expect(dialog.getByText(/^Betweenness: Comparable · .+ · Both ways · Unweighted$/)).toBeVisible();
  expect(await serious(page)).toEqual([]);
  const path = join(folder.path, 'skor.csv');
  await started.choose(path);
  await dialog.getByRole('button', { name: 'Choose where and write…' }).press('Enter');
  await expect(dialog.getByText(/skor\.csv/)).toBeVisible();
  const text = readFileSync(path, 'utf8');
  expect(text.split('\r\n', 1)[0]).toMatch(/Betweenness: Comparable · [^,]+ \[measure:betweenness\],/);
  const highest = text.split('\r\n').find((line) => /,0\.34[56]\d+,/.test(line));
  expect(highest).toContain('Meilani Samarbayu');
  await page.keyboard.press('Escape');

  await window.chart.focus();
  await page.keyboard.press('n');
  await page.keyboard.type('Orang Rekaan');
  await page.keyboard.press('Enter');
  await window.seesChartOf(59);
  await page.keyboard.press('Control+Shift+e');
  await expect(dialog.getByText(/Unweighted · the case has changed since$/)).toBeVisible();
  await expect(box).not.toBeChecked();
  await box.press('Space');
  await expect(box).toBeChecked();
});
