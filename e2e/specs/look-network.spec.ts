import { expect, test } from '../harness/test-workbench.ts';
import { LooksPage } from '../pages/looks-page.ts';
import { ScoresPage } from '../pages/scores-page.ts';

test('a rule by a measure takes the network picked for the analysis, and its legend says so', async ({
  start,
}) => {
  const { page, window } = await start();
  const scores = new ScoresPage(page);
  const looks = new LooksPage(page);
  await window.seesChartOf(58);
  await window.run('Compute measure: Betweenness');
  await scores.pick('How links are followed', 'Along arrows');
  await expect(scores.top).not.toContainText('0.346');

  await looks.open();
  await looks.startByCountry();
  await looks.addSize();
  await page.getByRole('button', { name: /By$/ }).press('Enter');
  await page.getByRole('option', { name: 'Betweenness', exact: true }).press('Enter');
  await expect(looks.legend.last()).toContainText('Betweenness');
  await expect(looks.legend.last()).not.toContainText('Along arrows');
  const usual = await looks.legend.last().innerText();
  await page.getByRole('button', { name: /Network$/ }).press('Enter');
  await page.getByRole('option', { name: 'Along arrows', exact: true }).press('Enter');
  await expect(looks.legend.last()).toContainText('Betweenness (Along arrows)');
  expect((await looks.legend.last().innerText()).replace(' (Along arrows)', '')).not.toBe(usual);
  await page.keyboard.press('Control+z');
  await expect(looks.legend.last()).not.toContainText('Along arrows');
});
