import { expect, test } from '../harness/test-workbench.ts';
import { TablePage } from '../pages/table-page.ts';

const words = {
  id: { add: 'Tambah entitas…', name: 'Nama', mark: /Bisa disangka teks lain.*aksara \(U\+0430\)/ },
  en: { add: 'Add entity…', name: 'Name', mark: /May be taken for another.*scripts \(U\+0430\)/ },
} as const;

/** Turns the writing after its first word, and has a Cyrillic letter in the second. */
const name = 'Kapal \u202ET\u0430rsih';
const shown = 'Kapal [U+202E]T\u0430rsih';

for (const language of ['id', 'en'] as const)
  test(`a name that deceives is marked wherever it is shown, and turns nothing (${language})`, async ({
    start,
  }) => {
    const { page, window } = await start({ language });
    const { add, name: field, mark } = words[language];
    await window.seesChartOf(58);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(`>${add}`);
    await expect(page.getByRole('menuitem', { name: add }).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: field, exact: true }).fill(name);
    await page.keyboard.press('Enter');
    await window.seesChartOf(59);

    const title = window.inspector.getByRole('heading', { level: 1 });
    await expect(title).toContainText(shown);
    const button = title.getByRole('button', { name: mark });
    await button.focus();
    await expect(page.getByRole('tooltip')).toContainText('U+202E');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+f');
    await page.keyboard.type('Kapal');
    const hit = window.explorer.getByRole('option').filter({ hasText: shown });
    await expect(hit.getByRole('img', { name: mark })).toBeVisible();
    await window.leaveSearch();

    const table = new TablePage(page, language);
    await table.open();
    await table.narrowTo('Kapal');
    const row = table.grid.getByRole('row').filter({ hasText: shown });
    await row.scrollIntoViewIfNeeded();
    await expect(row.getByRole('img', { name: mark })).toBeVisible();
    expect(await page.evaluate(() => document.body.innerText.includes('\u202E'))).toBe(false);
  });
