import AxeBuilder from '@axe-core/playwright';

import { expect, test } from '../harness/test-workbench.ts';
import { TablePage } from '../pages/table-page.ts';

const words = {
  id: {
    type: 'Jenis',
    person: 'Orang',
    name: 'Nama',
    rows: 'dari 58 baris',
    selected: 'dipilih',
    sums: 'Kaitan dari 3 baris:',
  },
  en: {
    type: 'Type',
    person: 'Person',
    name: 'Name',
    rows: 'of 58 rows',
    selected: 'selected',
    sums: 'Links of 3 rows:',
  },
} as const;

for (const language of ['id', 'en'] as const)
  test(`the table goes with the chart, is ordered, filtered and summed up (${language})`, async ({
    start,
  }) => {
    const { page, window } = await start({ language });
    const table = new TablePage(page, language);
    const { type, person, name, rows, selected, sums } = words[language];
    await window.seesChartOf(58);
    await table.open();
    await expect(table.foot).toContainText(`58 ${rows}`);
    await table.filter(type, person);
    await expect(table.foot).toContainText(`23 ${rows}`);
    await table.order(name);
    await expect(table.grid).toHaveAttribute('aria-rowcount', '24');
    await table.grid.focus();
    await page.keyboard.press('Control+a');
    await expect(table.foot).toContainText(`23 ${selected}`);
    await page.keyboard.press('Control+Home');
    await expect(table.foot).toContainText(`1 ${selected}`);
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(table.foot).toContainText(`3 ${selected}`);
    for (let column = 0; column < 4; column++) await page.keyboard.press('ArrowRight');
    await expect(table.foot).toContainText(sums);
    await page.keyboard.press('Control+1');
    await expect(window.chart).toHaveAttribute('data-selected', '3');
  });

test('the whole case, its sources and what rests on them', async ({ start }) => {
  const { page, window } = await start();
  const table = new TablePage(page);
  await window.seesChartOf(58);
  await table.open();
  await table.showWholeCase();
  await expect(table.foot).toContainText('120 of 120 rows');
  await table.narrowTo('MEILANI');
  await expect(table.foot).not.toContainText('120 of 120 rows');
  await table.narrowTo('');
  await table.show('sources');
  await table.cell(1, 0).click();
  await expect(table.inspector.getByRole('heading', { level: 1 })).toContainText('Police report');
  await expect(table.inspector).toContainText('2 on it alone');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
});

test('a cell is edited in place, and nobody is written over: a value with a source is asked about', async ({
  start,
}) => {
  const { page, window } = await start();
  const table = new TablePage(page);
  await window.seesChartOf(58);
  await table.open();
  await table.narrowTo('Sarmila Puspasamun');
  await table.cell(1, 0).click();
  await page.keyboard.press('F2');
  await page.keyboard.type('Sarmila P.');
  await page.keyboard.press('Enter');
  await expect(table.cell(1, 0)).toContainText('Sarmila P.');
  await expect(table.inspector.getByRole('heading', { level: 1 })).toContainText('Sarmila P.');
  await page.keyboard.press('Control+z');
  await expect(table.cell(1, 0)).toContainText('Sarmila Puspasamun');
});

test('a value is changed beside the one a source stands behind, and put back from the history of the item', async ({
  start,
}) => {
  const { page, window } = await start();
  const table = new TablePage(page);
  await window.seesChartOf(58);
  await window.goTo('Sarmila Puspasamun');
  await table.value('Alias').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Mbak Sarmi');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
  await expect(table.inspector).toContainText('Mbak Sarmi');
  await expect(table.inspector).toContainText('Mbak Mila');
  await table.openHistory();
  await table.putBack();
  await table.inspector.getByRole('tab', { name: /^Values/ }).click();
  await expect(table.inspector.getByText('Mbak Sarmi')).toHaveCount(0);
  await expect(table.inspector).toContainText('Mbak Mila');
});

const bulk = {
  id: { verb: 'Hapus dari kasus', selected: '2 dipilih' },
  en: { verb: 'Delete from case', selected: '2 selected' },
} as const;

for (const language of ['id', 'en'] as const)
  test(`rows that stand on no chart are chosen apart, copied, and deleted in one go (${language})`, async ({
    start,
  }) => {
    const { app, page, window } = await start({ language });
    const table = new TablePage(page, language);
    const { verb, selected } = bulk[language];
    await window.seesChartOf(58);
    await table.open();
    await table.showWholeCase();
    await table.narrowTo('samun');
    await expect(table.foot).not.toContainText(/^120 /);
    await table.grid.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+ArrowDown');
    await page.keyboard.press('Control+ArrowDown');
    await page.keyboard.press('Control+Space');
    await expect(table.foot).toContainText(selected);
    await page.keyboard.press('Control+c');
    await expect
      .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
      .toMatch(/^[^\n]*\t[^\n]*\n/);
    const lines = (await app.evaluate(({ clipboard }) => clipboard.readText())).trimEnd().split(/\r?\n/);
    expect(lines).toHaveLength(3);
    await page.keyboard.press('Shift+Delete');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('2');
    await dialog.getByRole('button', { name: verb }).click();
    await expect(dialog).toBeHidden();
    await table.narrowTo('');
    await expect(table.foot).toContainText('118');
    await window.page.keyboard.press('Control+1');
    await window.chart.focus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+2');
    await expect(table.foot).toContainText('120');
  });
