import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import AxeBuilder from '@axe-core/playwright';

import { expect, test } from '../harness/test-workbench.ts';
import { LooksPage } from '../pages/looks-page.ts';

const pictures = resolve(import.meta.dirname, '../../test-results/pictures');

test.beforeAll(() => void mkdirSync(pictures, { recursive: true }));

for (const language of ['id', 'en'] as const)
  test(`a look colours the chart, its legend counts and selects, undo takes it back (${language})`, async ({
    start,
  }) => {
    const { page, window } = await start({ language });
    const looks = new LooksPage(page, language);
    await window.seesChartOf(58);
    await expect(looks.legend).toHaveCount(0);
    await looks.open();
    await looks.startByCountry();
    await expect(looks.sign(/^Indonesia/)).toContainText('(34)');
    await expect(looks.noValue).toContainText('(3)');
    await looks.addSize();
    await expect(looks.legend).toHaveCount(2);
    await page.screenshot({ path: join(pictures, `look-${language}.png`) });
    await looks.sign(/^Malaysia/).click();
    await expect(window.chart).toHaveAttribute('data-selected', '11');
    await page.keyboard.press('Control+Shift+L');
    await expect(looks.panel).toBeHidden();
    await window.chart.focus();
    // the kind of the new rule, the rule, and then the look with its chart
    for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
    await expect(looks.legend).toHaveCount(0);
  });

test('rules are switched off, put in order by keys, and go with their look', async ({ start }) => {
  const { page, window } = await start();
  const looks = new LooksPage(page);
  await window.seesChartOf(58);
  await window.run('Look: Colour by country');
  await expect(looks.legend).toHaveCount(1);
  await looks.open();
  await looks.addSize();
  await expect(looks.legend).toHaveCount(2);
  await expect(looks.rules.nth(1)).toContainText('Size: Number of links');
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include('.looks')
    .include('.chart-legend')
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.target])).toEqual([]);

  await looks.applies(1).click();
  await expect(looks.legend).toHaveCount(1);
  await expect(looks.sign(/^Indonesia/)).toBeHidden();
  await looks.applies(1).click();
  await expect(looks.legend).toHaveCount(2);

  await looks.rules.nth(1).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(looks.rules.nth(0)).toContainText('Size: Number of links');
  await expect(looks.legend.nth(0)).toContainText('Size: Number of links');

  await looks.deleteLook();
  await expect(looks.legend).toHaveCount(0);
  await expect(looks.panel).toContainText('drawn as usual');
});

test('the legend says which scores the sizes stand for, as the results do', async ({ start }) => {
  const { page, window } = await start();
  const looks = new LooksPage(page);
  await window.seesChartOf(58);
  await window.run('Compute measure: Betweenness');
  const results = page.getByRole('region', { name: 'Scores', exact: true }).getByRole('row');
  const highest = (await results.nth(1).getByRole('gridcell').last().textContent()) ?? '';
  expect(highest).toMatch(/^0\.\d{3}$|^\d+$/);
  await window.run('Size glyphs by score');
  await expect(looks.legend).toContainText('Betweenness');
  const ends = (await looks.legend.getByRole('button').allTextContents()).map((text) =>
    text.replace(/\(.*/, ''),
  );
  expect(ends[0]).toMatch(/^0( |$)/);
  expect(ends.at(-1)).toContain(highest);
  await window.run('Usual glyph size');
  await expect(looks.legend).toHaveCount(0);
});
