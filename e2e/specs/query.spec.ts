import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import AxeBuilder from '@axe-core/playwright';

import { expect, test } from '../harness/test-workbench.ts';
import { QueryPage } from '../pages/query-page.ts';

const pictures = resolve(import.meta.dirname, '../../test-results/pictures');

test.beforeAll(() => void mkdirSync(pictures, { recursive: true }));

for (const language of ['id', 'en'] as const)
  test(`a pattern is looked for, kept and looked for again (${language})`, async ({ start }) => {
    const theme = language === 'id' ? 'light' : 'dark';
    const { page, window } = await start({ language, theme });
    const query = new QueryPage(page, language);
    await window.seesChartOf(58);
    await query.open();
    await page.screenshot({ path: join(pictures, `query-empty-${language}-${theme}.png`) });
    await query.press(query.words.phone);
    await expect(query.board.getByRole('button')).toHaveCount(5);
    await query.run();
    // the numbers with several users in the sample case, by the links of its source files
    const found = await query.count();
    expect(found).toBeGreaterThan(1);
    await query.matches.getByRole('row').nth(1).click();
    await expect(window.chart).toHaveAttribute('data-thread', '2');
    await page.screenshot({ path: join(pictures, `query-found-${language}-${theme}.png`) });
    const axe = await new AxeBuilder({ page }).include('.query').setLegacyMode().analyze();
    expect(axe.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

    await query.save('Nomor bersama');
    const kept = window.explorer.getByRole('button', {
      name: new RegExp(`^Nomor bersama${query.words.queries.source}`),
    });
    await expect(kept).toBeVisible();
    await query.add(query.words.person);
    await expect(query.parts).toContainText(query.words.apart);
    await expect(query.board.getByRole('button')).toHaveCount(6);
    await window.chart.focus();
    await page.keyboard.press('Control+z');
    await expect(query.board.getByRole('button')).toHaveCount(5);
    await kept.click();
    await expect(query.matches).toBeVisible();
    expect(await query.count()).toBe(found);
  });

for (const language of ['id', 'en'] as const)
  test(`a pattern is drawn by hand from what the case holds, and its matches are put to use (${language})`, async ({
    start,
  }) => {
    const { page, window } = await start({ language });
    const query = new QueryPage(page, language);
    const { words } = query;
    await window.seesChartOf(58);
    await query.open();
    await query.add(words.person);
    await query.add(words.person);
    await query.drag(0, 1);
    await expect(query.board.getByRole('button')).toHaveCount(3);
    await query.parts.getByRole('button', { name: words.person, exact: true }).click();
    // nobody on the chart in front has this role
    await query.askRole(words.forger);
    await query.run();
    expect(await query.count()).toBe(2);

    await query.press(words.place);
    await expect(window.chart).toHaveAttribute('data-entities', '59');
    await query.press(words.keepSet);
    await query.named('Pemalsu', words.saveSet);
    await expect(window.explorer.getByRole('button', { name: /^Pemalsu/ }).first()).toBeVisible();
    await query.press(words.all);
    await expect(window.chart).toHaveAttribute('data-selected', '5');
    await query.act(words.fromSelection);
    await expect(query.board.getByRole('button')).toHaveCount(5);
    await query.run();
    expect(await query.count()).toBeGreaterThan(0);
    await query.matches.getByRole('row').nth(1).click();
    await query.press(words.asChart);
    await query.named('Dari kueri', words.addChart);
    await expect(page.getByRole('tab', { name: /^Dari kueri/ })).toHaveAttribute('aria-selected', 'true');
    await window.seesChartOf(3);
  });
