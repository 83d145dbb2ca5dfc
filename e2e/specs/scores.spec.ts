import { expect, test } from '../harness/test-workbench.ts';
import { LooksPage } from '../pages/looks-page.ts';
import { ScoresPage } from '../pages/scores-page.ts';
import { TablePage } from '../pages/table-page.ts';

test('scores are asked for, used and called old, by keyboard', async ({ start }) => {
  const { page, window } = await start();
  const scores = new ScoresPage(page);
  const looks = new LooksPage(page);
  await window.seesChartOf(58);

  await window.run('Compute measure: Degree');
  await expect(scores.top).toContainText(/Highest of 58: .+; next \d/);
  await expect(scores.top).toContainText('Over 58 entities and 108 links.');
  await scores.chooseMeasure('Betweenness');
  await expect(scores.top).toContainText('Highest of 58: Meilani Samarbayu 0.346; next 0.235.');
  await expect(scores.panel).toContainText('2 of 108 links are tentative');

  await scores.pick('How links are followed', 'Along arrows');
  await expect(scores.network).toContainText('Along arrows');
  await expect(scores.top).not.toContainText('0.346');
  await scores.pick('How links are followed', 'Both ways');
  await scores.weigh('Number of parallel links');
  await scores.pick('A large number means', 'Far apart');
  await expect(scores.network).toContainText('Number of parallel links: more is farther');
  await scores.backToUsual();
  await expect(scores.top).toContainText('Meilani Samarbayu 0.346');

  await scores.grid.focus();
  await page.keyboard.press('Home');
  await expect(window.chart).toHaveAttribute('data-selected', '1');

  await window.run('Size glyphs by score');
  await expect(looks.legend).toHaveCount(1);
  await window.run('Colour glyphs by score');
  await expect(looks.legend).toHaveCount(2);
  await expect(looks.legend.first()).toContainText('Betweenness');
});

test('links are scored, named by both ends; choosing one selects it', async ({ start }) => {
  const { page, window } = await start();
  const scores = new ScoresPage(page);
  await window.seesChartOf(58);
  await window.run('Compute measure: Link betweenness');
  await expect(scores.top).toContainText(/Highest of 108: .+ (→|–|↔) .+ 0?\.?\d/);
  await scores.grid.focus();
  await page.keyboard.press('Home');
  await expect(window.inspector).toContainText(/Meilani|Tumpal|Sarmila/);
  await window.run('Show scores as a column');
  await expect(page.getByRole('columnheader', { name: 'Link betweenness' })).toBeVisible();
});

test('scores are a column of the table, and are old after an edit', async ({ start }) => {
  const { page, window } = await start();
  const scores = new ScoresPage(page);
  const table = new TablePage(page);
  await window.seesChartOf(58);
  await window.run('Compute measure: Betweenness');
  await expect(scores.top).toContainText('0.346');
  await window.run('Show scores as a column');
  await expect(page.getByRole('columnheader', { name: 'Betweenness' })).toHaveCount(1);
  await expect(table.cell(1, 1)).toContainText('0.346');
  await page.keyboard.press('Control+1');
  await window.chart.focus();
  await page.keyboard.press('n');
  await page.keyboard.type('Orang Rekaan');
  await page.keyboard.press('Enter');
  await window.seesChartOf(59);
  await expect(scores.panel).toContainText('The case has changed since this was measured.');
  await scores.panel.getByRole('button', { name: 'Measure again' }).press('Enter');
  await expect(scores.top).toContainText('Highest of 59');
  await expect(scores.panel).not.toContainText('The case has changed');
});
