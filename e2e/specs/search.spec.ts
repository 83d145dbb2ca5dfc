import { expect, test } from '../harness/test-workbench.ts';

const chosen = { id: '2 dipilih', en: '2 selected' } as const;

for (const language of ['id', 'en'] as const)
  test(`what was found is dragged onto the chart, and chosen one by one with the keyboard (${language})`, async ({
    start,
  }) => {
    const { page, window } = await start({ language });
    await window.seesChartOf(58);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('Bagas Tintamas');
    const found = window.explorer.getByRole('option');
    await found
      .filter({ hasText: 'Bagas Tintamas' })
      .first()
      .dragTo(window.chart, {
        targetPosition: { x: 200, y: 160 },
      });
    await expect(window.chart).toHaveAttribute('data-entities', '59');
    await expect(window.chart).toHaveAttribute('data-selected', '1');

    const box = window.explorer.getByRole('combobox');
    await box.fill('samun');
    for (const name of ['Titin Sekarsamun', 'Lukito Arthasamun']) {
      await expect(found.filter({ hasText: name }).first()).toBeVisible();
      await box.press('PageUp');
      await expect
        .poll(async () => {
          const active = await box.getAttribute('aria-activedescendant');
          const text = active === null ? '' : await page.locator(`[id="${active}"]`).textContent();
          if (text?.includes(name)) return true;
          await box.press('Control+ArrowDown');
          return false;
        })
        .toBe(true);
      await box.press('Control+Space');
    }
    await expect(window.explorer.getByRole('status').first()).toContainText(chosen[language]);
    await box.press('Control+Enter');
    await expect(window.chart).toHaveAttribute('data-entities', '61');
    await expect(window.chart).toHaveAttribute('data-selected', '2');

    // lines of the explorer are gone through with the arrows, and come on top of each other with Ctrl
    await window.leaveSearch();
    const types = window.explorer.locator('.row');
    const selected = async () => Number(await window.chart.getAttribute('data-selected'));
    await types.first().focus();
    await page.keyboard.press('Space');
    await expect.poll(selected).not.toBe(2);
    const persons = await selected();
    // the types that come next, of which the chart has some
    for (let row = 1; row <= 3; row++) {
      await page.keyboard.press('Control+ArrowDown');
      await expect(types.nth(row)).toBeFocused();
      await page.keyboard.press('Control+Space');
    }
    await expect.poll(selected).toBeGreaterThan(persons);
  });
