import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from '../harness/test-workbench.ts';

/** What axe finds serious or worse, as rule and place. */
async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const dialogs = [
  'Add entity…',
  'Add note…',
  'Save selection as set…',
  'New chart…',
  'Add task…',
  'Add the same value…',
];

for (const theme of ['light', 'dark'])
  test(`axe finds nothing serious on the screens, ${theme}`, async ({ start }) => {
    const { page, window } = await start();
    await window.seesChartOf(58);
    await window.run(theme === 'light' ? 'Light' : 'Dark');
    await expect(window.chart).toHaveAttribute('data-theme', theme);
    expect(await serious(page)).toEqual([]);
    await window.goTo('Meilani Samarbayu');
    expect(await serious(page)).toEqual([]);
    await window.leaveSearch();
    for (const command of dialogs) {
      await window.run(command);
      expect([command, await serious(page)]).toEqual([command, []]);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('Control+2');
    expect(await serious(page)).toEqual([]);
  });
