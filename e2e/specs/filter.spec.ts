import { FilterPage } from '../pages/filter-page.ts';
import { expect, test } from '../harness/test-workbench.ts';

test('H hides, undo brings back, hiding all others leaves the selected', async ({ start }) => {
  const { page, window } = await start();
  const filter = new FilterPage(page);
  await window.seesChartOf(58);
  await window.goTo('Meilani Samarbayu');
  const before = await window.spot();
  await window.chart.focus();
  await page.keyboard.press('h');
  await expect(window.chart).toHaveAttribute('data-entities', '57');
  await expect(filter.summary).toContainText('1 hidden');
  await page.keyboard.press('Control+z');
  await expect(window.chart).toHaveAttribute('data-entities', '58');

  await window.goTo('Meilani Samarbayu');
  expect(await window.spot()).toEqual(before);
  await window.chart.focus();
  await page.keyboard.press('Shift+n');
  const near = Number(await window.chart.getAttribute('data-selected'));
  expect(near).toBeGreaterThan(1);
  await page.keyboard.press('Shift+h');
  await expect(window.chart).toHaveAttribute('data-entities', String(near));
});

test('Alt+H clears filters and shows what was hidden, and one undo hides it again', async ({ start }) => {
  const { page, window } = await start();
  const filter = new FilterPage(page);
  await window.seesChartOf(58);
  await window.goTo('Vinarti Seloarta');
  await window.chart.focus();
  await page.keyboard.press('h');
  await page.keyboard.press('b');
  await expect(filter.summary).toContainText('cross-border only');
  await page.keyboard.press('Alt+h');
  await expect(window.chart).toHaveAttribute('data-entities', '58');
  await expect(filter.summary).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(filter.summary).toContainText('1 hidden');
  await expect(window.chart).toHaveAttribute('data-entities', '57');
});

for (const language of ['id', 'en'] as const)
  test(`only what rests on confirmed links, and conditions added to it (${language})`, async ({ start }) => {
    const { page, window } = await start({ language });
    const filter = new FilterPage(page, language);
    await window.seesChartOf(58);
    await filter.openPanel();
    await filter.toggleConfirmed();
    await expect(window.chart).toHaveAttribute('data-links', '74');
    await expect(window.chart).toHaveAttribute('data-entities', '52');
    await filter.addType(language === 'id' ? 'Orang' : 'Person');
    await page.keyboard.press('Escape');
    await expect(filter.panel).toBeHidden();
    const chip = language === 'id' ? 'Jenis: Orang' : 'Type: Person';
    await expect(filter.summary).toContainText(chip);
    await filter.summary.getByRole('button', { name: chip }).last().click();
    await filter.summary
      .getByRole('button', { name: /confirmed only|terkonfirmasi saja/ })
      .last()
      .click();
    await expect(window.chart).toHaveAttribute('data-entities', '58');
    await expect(filter.summary).toBeHidden();
  });

test('a bar of the histogram selects, adds and filters, by pointer and by keyboard', async ({ start }) => {
  const { page, window } = await start();
  const filter = new FilterPage(page);
  await window.seesChartOf(58);
  await page.keyboard.press('Control+Shift+h');
  await filter.bar('Person').click();
  await expect(window.chart).toHaveAttribute('data-selected', '23');
  await filter.bar('Phone number').click({ modifiers: ['Control'] });
  await expect(window.chart).toHaveAttribute('data-selected', '32');
  await page.keyboard.press('f');
  await expect(window.chart).toHaveAttribute('data-entities', '9');
  await expect(filter.summary).toContainText('Type: Phone number');
  await expect(filter.bar('Person')).toContainText('0 / 23');
});

test('a cell of the heat matrix selects what has both', async ({ start }) => {
  const { page, window } = await start();
  const filter = new FilterPage(page);
  await window.seesChartOf(58);
  await page.keyboard.press('Control+Shift+h');
  await filter.histogram.getByRole('button', { name: /by itself/ }).click();
  await page.getByRole('option', { name: '× Jurisdiction' }).click();
  await filter.cell('Person', 'Malaysia').click();
  await expect(window.chart).toHaveAttribute('data-selected', '4');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(window.chart).toHaveAttribute('data-selected', '15');
});

for (const language of ['id', 'en'] as const)
  test(`the range of the time bar filters, and undated links stay as long as wanted (${language})`, async ({
    start,
  }) => {
    const { page, window } = await start({ language });
    const filter = new FilterPage(page, language);
    await window.seesChartOf(58);
    await filter.toLastWeek();
    await expect(window.chart).toHaveAttribute('data-links', '46');
    await filter.toggleUndated();
    await expect(window.chart).toHaveAttribute('data-links', '5');
    await page.keyboard.press('Control+1');
    await filter.summary
      .getByRole('button', { name: /Clear filters|Lepaskan saringan$/ })
      .last()
      .click();
    await expect(window.chart).toHaveAttribute('data-links', '108');
  });
