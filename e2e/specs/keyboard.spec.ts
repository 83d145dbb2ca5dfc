import type { Page } from '@playwright/test';

import { expect, test } from '../harness/test-workbench.ts';
import type { WorkbenchPage } from '../pages/workbench-page.ts';

/** Goes round the parts of the window with F6 until the chart has the keyboard. */
async function toChart(page: Page, { chart }: WorkbenchPage): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('F6');
    await expect(chart).toBeFocused({ timeout: 200 });
  }).toPass();
}

test('a case is searched, changed, measured and read without ever touching the mouse', async ({ start }) => {
  const { page, window } = await start();
  const { keyboard } = page;
  await window.seesChartOf(58);

  await keyboard.press('Control+f');
  await keyboard.type('Meilani Samarbayu');
  await expect(window.explorer.getByRole('option', { name: 'Meilani Samarbayu' }).first()).toBeVisible();
  await keyboard.press('Enter');
  await expect(window.chart).toHaveAttribute('data-selected', '1');
  await toChart(page, window);

  await keyboard.press('F2');
  await expect(page.locator('input:focus')).toHaveValue('Meilani Samarbayu');
  await keyboard.press('Control+a');
  await keyboard.type('Nama Rekaan');
  await keyboard.press('Enter');
  await expect(window.inspector.getByRole('heading', { name: 'Nama Rekaan' })).toBeVisible();
  await toChart(page, window);
  await keyboard.press('Control+z');
  await expect(window.inspector.getByRole('heading', { name: 'Meilani Samarbayu' })).toBeVisible();

  await keyboard.press('n');
  await expect(page.getByRole('dialog')).toBeVisible();
  await keyboard.type('Orang Rekaan');
  await keyboard.press('Enter');
  await window.seesChartOf(59);
  await expect(window.inspector.getByRole('heading', { name: 'Orang Rekaan' })).toBeVisible();
  await keyboard.press('Control+z');
  await window.seesChartOf(58);

  await window.run('Compute measure: Betweenness');
  await expect(window.results.getByRole('row', { name: /Tumpal|Sarmila|Meilani/ }).first()).toBeVisible();

  await keyboard.press('Control+2');
  await expect(page.getByRole('grid').first()).toBeVisible();
  await page.getByRole('grid').first().focus();
  await keyboard.press('Control+End');
  await keyboard.press('Control+Home');
  await keyboard.press('ArrowDown');
  await expect(page.locator('[role="grid"] [aria-selected="true"]').first()).toBeVisible();
  await keyboard.press('Control+1');
  await toChart(page, window);
});
