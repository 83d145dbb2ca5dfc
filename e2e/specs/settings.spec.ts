import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { SettingsPage } from '../pages/settings-page.ts';
import { serious } from '../harness/serious.ts';
import { expect, test } from '../harness/test-workbench.ts';

const ratio = (page: Page) => page.evaluate(() => devicePixelRatio);

test('settings act at once, are remembered with the layout, and go back to the usual', async ({ start }) => {
  const first = await start();
  const settings = new SettingsPage(first.page);
  await first.window.seesChartOf(58);
  const before = await ratio(first.page);
  await settings.open();
  await settings.choose('doubleClick', 'Rename in place');
  expect(await serious(first.page)).toEqual([]);
  await settings.dialog.getByPlaceholder('Search settings').fill('size interface');
  await expect(settings.setting('doubleClick')).toBeHidden();
  await settings.choose('interfaceSize', '125 %');
  await expect.poll(() => ratio(first.page)).toBeCloseTo(before * 1.25, 2);
  await first.page.keyboard.press('Escape');
  await first.page.keyboard.press('Escape');
  await expect(settings.dialog).toBeHidden();
  await first.page.keyboard.press('Control+Shift+Digit2');
  await first.window.explorer.getByRole('button', { name: 'Across borders' }).click();
  await first.window.explorer.getByRole('button', { name: 'Whole case: 120 entities' }).click();
  await first.window.seesChartOf(120);
  await expect(first.window.inspector).toBeHidden();
  await first.close();

  const { page, window } = await start();
  const again = new SettingsPage(page);
  await window.seesChartOf(120);
  await expect(window.inspector).toBeHidden();
  await expect(window.explorer.getByRole('button', { name: 'Across borders' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
  await expect.poll(() => ratio(page)).toBeCloseTo(before * 1.25, 2);
  await again.open();
  await again.usual('Double click on an entity').click();
  await expect(again.setting('doubleClick')).toContainText('Show in the inspector');
  await again.dialog.getByRole('button', { name: 'All back to the usual' }).click();
  await again.dialog.getByRole('button', { name: /^Put \d+ settings? back$/ }).click();
  await expect.poll(() => ratio(page)).toBe(before);
});

test('of a damaged settings file what can be read holds; keys are given, taken over, refused and kept', async ({
  folder,
  start,
}) => {
  const text = JSON.stringify({ settings: { language: 'en', theme: 'dark', grid: 'perhaps' }, later: 1 });
  writeFileSync(join(folder.path, 'settings.json'), text, { mode: 0o666 });
  const first = await start();
  const { page, window } = first;
  const settings = new SettingsPage(page);
  await window.seesChartOf(58);
  await expect(page.getByRole('alert')).toContainText('The settings file could not be read in full');
  await expect(window.chart).toHaveAttribute('data-theme', 'dark');
  expect(readdirSync(folder.path).some((name) => name.startsWith('settings.json.damaged-'))).toBe(true);

  await settings.findKeys('hide');
  await settings.addKeys('Hide', 'Control+c');
  await expect(settings.keysOf('hide')).toContainText('Ctrl C copies, cuts or pastes');
  await page.keyboard.press("Control+'");
  await expect(settings.keysOf('hide')).toContainText("Ctrl ' is already: Grid and snapping");
  await page.getByRole('button', { name: 'Take it over', exact: true }).click();
  await expect(settings.keysOf('hide')).toContainText("Ctrl '");
  expect(await serious(page)).toEqual([]);
  await first.close();

  const again = await start();
  const kept = new SettingsPage(again.page);
  await again.window.seesChartOf(58);
  await expect(again.page.getByRole('alert')).toHaveCount(0);
  await again.window.goTo('Meilani Samarbayu');
  await again.window.chart.focus();
  await again.page.keyboard.press("Control+'");
  await expect(again.window.chart).toHaveAttribute('data-entities', '57');
  await kept.findKeys('grid');
  await expect(kept.keysOf('toggle-grid')).not.toContainText('Ctrl');
  await kept.dialog.getByRole('button', { name: 'All back to the usual keys' }).click();
  await expect(kept.keysOf('toggle-grid')).toContainText("Ctrl '");
});

test('the start page lists cases with where and when, says which are gone, and forgets them', async ({
  folder,
  start,
}) => {
  const started = await start();
  const { page, window } = started;
  const settings = new SettingsPage(page);
  await window.seesChartOf(58);
  await started.choose(join(folder.path, 'Pelabuhan.benang'));
  await window.makeCase('Kasus pelabuhan');
  await window.run('Close case');
  await expect(settings.recent).toHaveCount(2);
  await expect(settings.recent.first()).toContainText('Pelabuhan');
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await serious(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Dark' }).click();
  await page.getByRole('radio', { name: 'Bahasa Indonesia' }).click();
  await expect(page.getByRole('heading', { name: 'Kasus terakhir' })).toBeVisible();
  expect(await serious(page)).toEqual([]);

  renameSync(join(folder.path, 'Pelabuhan.benang'), join(folder.path, 'Pindah.benang'));
  await page.reload();
  await expect(settings.recent.first()).toContainText('Tidak ditemukan');
  await new SettingsPage(page, 'id').forget('Pelabuhan').click();
  await expect(settings.recent).toHaveCount(1);
  await settings.recent
    .getByRole('button', { name: /Benang Seberang/ })
    .first()
    .click();
  await window.seesChartOf(58);
});
