import type { Page } from '@playwright/test';

import { expect, test } from '../harness/test-workbench.ts';
import { SettingsPage } from '../pages/settings-page.ts';
import { SpokenWords } from '../pages/spoken-words.ts';
import { TablePage } from '../pages/table-page.ts';

const words = {
  id: { name: 'Nama', links: 'Kaitan', sums: 'Kaitan dari 3 baris:', least: 'terkecil', text: 'Teks' },
  en: { name: 'Name', links: 'Links', sums: 'Links of 3 rows:', least: 'least', text: 'Text' },
} as const;

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

for (const language of ['id', 'en'] as const) {
  test(`keys lead through the table and its editors, and sum up what is chosen (${language})`, async ({
    start,
  }) => {
    const { page, window } = await start({ language });
    const table = new TablePage(page, language);
    const { sums, least } = words[language];
    await window.seesChartOf(58);
    await table.open();
    await table.grid.focus();
    await press(page, 'Control+Home', 'PageDown');
    await expect(table.currentRow).not.toHaveAttribute('aria-rowindex', '2');
    await press(page, 'PageUp', 'Control+End');
    await expect(table.currentRow).toHaveAttribute('aria-rowindex', '59');
    await press(page, 'Control+Home', 'Shift+ArrowDown', 'Shift+ArrowDown', 'End', 'Home');
    await expect(table.current).toHaveAttribute('aria-colindex', '1');
    for (let column = 0; column < 4; column++) await press(page, 'ArrowRight');
    await expect(table.foot).toContainText(sums);
    await expect(table.foot).toContainText(least);

    await table.narrowTo('Sarmila Puspasamun');
    await expect(table.grid).toHaveAttribute('aria-rowcount', '2');
    const editor = table.grid.locator('.cell-editor');
    await table.cell(1, 0).click();
    await press(page, 'F2');
    await expect(editor).toBeFocused();
    await press(page, 'Tab');
    await expect(editor).toHaveCount(0);
    await expect(table.current).toHaveAttribute('aria-colindex', '2');
    await press(page, 'Enter');
    await expect(editor).toBeFocused();
    await press(page, 'Shift+Tab');
    await expect(table.current).toHaveAttribute('aria-colindex', '1');
    await press(page, 'F2');
    await page.keyboard.type('lain');
    await press(page, 'Escape');
    await expect(editor).toHaveCount(0);
    await expect(table.cell(1, 0)).toContainText('Sarmila Puspasamun');
    await expect(table.grid).toBeFocused();
  });

  test(`widths and the room of rows are remembered, the first column stays (${language})`, async ({
    start,
  }) => {
    const first = await start({ language });
    const table = new TablePage(first.page, language);
    const { name, text } = words[language];
    const spoken = new SpokenWords(language);
    await first.window.seesChartOf(58);
    await table.open();
    await table.grid.focus();
    await press(first.page, 'Control+Home', 'ArrowUp', 'Alt+ArrowRight', 'Alt+ArrowRight');
    await expect(table.heading(name)).toHaveCSS('width', '252px');
    await table.grid.hover();
    await first.page.mouse.wheel(3000, 0);
    await expect(table.heading(name)).toBeInViewport();
    const settings = new SettingsPage(first.page, language);
    await settings.open(text);
    await settings.choose('tableRows', spoken.say('interface', 'settings.tableRows-roomy'));
    await press(first.page, 'Escape');
    await expect(table.cell(2, 0)).toHaveCSS('height', '35px');
    await first.close();

    const second = await start({ language });
    const again = new TablePage(second.page, language);
    await second.window.seesChartOf(58);
    await again.open();
    await expect(again.heading(name)).toHaveCSS('width', '252px');
    await expect(again.cell(2, 0)).toHaveCSS('height', '35px');
  });
}
