import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { serious } from '../harness/serious.ts';
import { expect, test } from '../harness/test-workbench.ts';
import { AnalysisPage } from '../pages/analysis.ts';

const pictures = resolve(import.meta.dirname, '../../test-results/pictures');

test.beforeAll(() => void mkdirSync(pictures, { recursive: true }));

test('over the whole case the coordinator holds it together, and cut points are named', async ({ start }) => {
  const { page, window } = await start();
  const analysis = new AnalysisPage(page);
  await window.seesChartOf(58);
  await analysis.open();
  await analysis.overWholeCase();
  const answer = await analysis.ask('Who holds this together?');

  const between = answer.getByRole('region', { name: 'On most shortest ways' });
  await expect(between).toContainText('Highest 0.296, next 0.209, of 120 entities.');
  await expect(between.getByRole('option').first()).toContainText('Meilani Samarbayu');
  const cuts = answer.getByRole('region', { name: 'Cut points' });
  await expect(cuts).toContainText('Without any one of these 10, a part comes loose.');
  await expect(cuts.getByRole('option')).toHaveCount(10);
  const players = answer.getByRole('region', { name: 'Without these it falls apart' });
  await expect(players).toContainText(/\d+ victims were left out/);
  await expect(players.getByRole('option')).toHaveCount(5);
  await page.screenshot({ path: join(pictures, 'analysis-holds-english-light.png') });

  await between.getByRole('listbox').focus();
  await page.keyboard.press('Enter');
  await expect(window.inspector.getByRole('heading', { name: 'Meilani Samarbayu' })).toBeVisible();
  await expect(window.chart).toBeFocused();

  await answer.getByRole('checkbox', { name: 'Victims, too' }).focus();
  await page.keyboard.press('Space');
  await expect(players).not.toContainText('left out');
});

test('two records of one man are taken for one in the analysis, and kept apart again', async ({ start }) => {
  const { page, window } = await start();
  const analysis = new AnalysisPage(page);
  await window.seesChartOf(58);
  await analysis.open();
  await analysis.overWholeCase();
  const answer = await analysis.ask('Who holds this together?');
  const between = answer.getByRole('region', { name: 'On most shortest ways' });
  await expect(between).toContainText('Highest 0.296, next 0.209, of 120 entities.');

  await page.keyboard.press('Control+f');
  await page.keyboard.type('Rusd');
  for (const name of ['Rusdi Kelanabumi', 'Rusdy bin Kelana']) {
    await expect(window.explorer.getByRole('option', { name }).first()).toBeVisible();
    await page.keyboard.press('Control+ArrowDown');
    await page.keyboard.press('Control+Space');
  }
  await page.keyboard.press('Control+Enter');
  await expect(window.chart).toHaveAttribute('data-selected', '2');
  await window.run('Take the selected for one and the same');
  await expect(between).toContainText('Highest 0.284, next 0.280, of 119 entities.');
  await expect(between.getByRole('option').first()).toContainText('Rusdi Kelanabumi');
  await expect(answer).toContainText('2 entities are taken for 1. The case keeps them apart.');
  await expect(window.chart).toHaveAttribute('data-entities', '58');
  await analysis.panel.locator('.network-line').press('Enter');
  await page.screenshot({ path: join(pictures, 'analysis-as-one-english-light.png') });
  expect(await serious(page)).toEqual([]);

  await page.getByRole('button', { name: 'Keep apart: Rusdi Kelanabumi = Rusdy bin Kelana' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(answer).toContainText('This was found over another network than is chosen now.');
  await answer.getByRole('button', { name: 'Ask again' }).first().press('Enter');
  await expect(between).toContainText('Highest 0.296, next 0.209, of 120 entities.');
  await expect(answer).not.toContainText('taken for 1');
});

test('patterns are found with what they rest on, lit on the chart, and put aside for a reason', async ({
  start,
}) => {
  const { page, window } = await start();
  const analysis = new AnalysisPage(page);
  await window.seesChartOf(58);
  await analysis.open();
  await analysis.overWholeCase();
  const answer = await analysis.ask('Which patterns are there?');
  const findings = answer.getByRole('listbox', { name: 'Findings' });
  const card = answer.getByRole('region', { name: 'Finding', exact: true });

  await findings.getByRole('option', { name: /^Pass-through account: Account 9990000101/ }).click();
  await expect(card).toContainText('523,000,000');
  await expect(card).toContainText('11 payments');
  await expect(findings.getByRole('option', { name: /Round trip of money/ })).toHaveCount(2);
  await page.screenshot({ path: join(pictures, 'analysis-finding-english-light.png') });

  await card.getByRole('button', { name: 'Show on the chart' }).click();
  await expect(window.chart).not.toHaveAttribute('data-thread', '0');

  await card.getByRole('textbox', { name: 'Why it is nothing' }).fill('Known to the bank');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Finding put aside/)).toBeVisible();
  await expect(
    findings.getByRole('option', { name: /^Pass-through account: Account 9990000101/ }),
  ).toHaveCount(0);
  await answer.getByRole('checkbox', { name: 'Those put aside, too' }).focus();
  await page.keyboard.press('Space');
  await findings.getByRole('option', { name: /^Pass-through account: Account 9990000101/ }).click();
  await expect(card).toContainText('Known to the bank');
  await card.getByRole('button', { name: 'Let it stand again' }).click();
  await expect(card.getByRole('textbox', { name: 'Why it is nothing' })).toBeVisible();
});

test('without the coordinator it falls apart on paper alone', async ({ start }) => {
  const { page, window } = await start();
  const analysis = new AnalysisPage(page);
  await window.seesChartOf(58);
  await window.goTo('Meilani Samarbayu');
  await window.chart.focus();
  await window.run('Take away: what falls apart?');
  const answer = analysis.answer('What falls apart without them?');
  await expect(answer.getByRole('button', { name: 'Take Meilani Samarbayu back in' })).toBeVisible();
  await expect(answer).toContainText(/1 of 58 entities is away/);
  await expect(
    answer.getByRole('listbox', { name: 'Parts that were one' }).getByRole('option').first(),
  ).toBeVisible();
  await expect(page.getByText('Revision 1 saved')).toBeVisible();
  await page.screenshot({ path: join(pictures, 'analysis-removal-english-light.png') });
});

test('groups are coloured, stood on areas and folded, which is one undo', async ({ start }) => {
  const { page, window } = await start();
  const analysis = new AnalysisPage(page);
  await window.seesChartOf(58);
  await analysis.open();
  const answer = await analysis.ask('Which groups are there?');
  await expect(answer).toContainText(/\d groups among 58 entities/);
  await answer.getByRole('button', { name: 'Areas on the chart' }).click();
  await expect(page.getByText(/Group found/).first()).toBeVisible();
  await page.screenshot({ path: join(pictures, 'analysis-groups-english-light.png') });
  await answer.getByRole('button', { name: 'Fold on the chart' }).click();
  await expect(page.getByText(/groups folded/)).toBeVisible();
  await expect(window.chart).not.toHaveAttribute('data-entities', '58');
  await window.chart.focus();
  await page.keyboard.press('Control+z');
  await window.seesChartOf(58);
});

test('between groups by a property, a cell selects both, by keyboard', async ({ start }) => {
  const { page, window } = await start();
  const analysis = new AnalysisPage(page);
  await window.seesChartOf(58);
  await analysis.open();
  const answer = await analysis.ask('Which groups are there?');
  await answer.getByRole('button', { name: /Way of grouping/ }).press('Enter');
  await page.getByRole('option', { name: 'Groups by a property' }).press('Enter');
  const between = answer.getByRole('grid', { name: 'Between groups' });
  const cell = (one: string, other: string) =>
    between.getByRole('gridcell', { name: new RegExp(`^${one} and ${other}: `) });
  await expect(cell('Indonesia', 'Malaysia')).toHaveText('15');
  await expect(cell('Malaysia', 'Indonesia')).toHaveText('15');
  await cell('Indonesia', 'Indonesia').press('ArrowDown');
  await expect(cell('Malaysia', 'Indonesia')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(window.chart).toHaveAttribute('data-selected', '45');
  await expect(cell('Malaysia', 'Indonesia')).toHaveAttribute('aria-selected', 'true');
  await expect(cell('Malaysia', 'Cambodia')).toHaveAttribute('aria-selected', 'false');
});

for (const size of [
  { width: 1600, height: 1000 },
  { width: 960, height: 600 },
])
  test(`every question can be asked and read at ${size.width} by ${size.height}`, async ({ start }) => {
    test.setTimeout(180_000);
    const { page, window } = await start({ language: 'en' });
    const analysis = new AnalysisPage(page);
    await page.setViewportSize(size);
    await window.seesChartOf(58);
    await analysis.open();
    for (const question of [
      'Who reaches the others fastest?',
      'Who connects the two countries?',
      'How is the network built?',
      'What should we ask next?',
    ]) {
      await window.run(question);
      const answer = analysis.answer(question);
      await expect(answer.getByRole('button', { name: 'Ask again' }).first()).toBeEnabled();
      expect(await serious(page)).toEqual([]);
      await page.screenshot({
        path: join(pictures, `analysis-${size.width}-${question.slice(4, 12).trim()}.png`),
      });
    }
  });
