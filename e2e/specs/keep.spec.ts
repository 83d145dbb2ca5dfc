import { expect, test } from '../harness/test-workbench.ts';

/** The sample's first chart. */
const entities = 58;

test('a chart made from a selection has the same entities, and deleting it leaves them in the case', async ({
  start,
}) => {
  const { page, window } = await start();
  await window.seesChartOf(entities);
  await window.goTo('Meilani Samarbayu');
  await window.chart.focus();
  await window.run('New chart from selection…');
  await page.getByRole('textbox', { name: 'Name' }).fill('Satu orang');
  await page.keyboard.press('Enter');
  await window.seesChartOf(1);
  await expect(page.getByRole('tab', { name: 'Satu orang' })).toHaveAttribute('aria-selected', 'true');

  await window.run('Delete this chart…');
  await expect(page.getByRole('dialog')).toContainText('stays in the case');
  await page.keyboard.press('Enter');
  await window.seesChartOf(entities);
  await window.goTo('Meilani Samarbayu');
  await window.leaveSearch();
  await page.keyboard.press('Control+z');
  await expect(window.explorer.getByRole('button', { name: /^Satu orang: 1 entity/ })).toBeVisible();
});

test('sets remember a selection and are joined with another', async ({ start }) => {
  const { page, window } = await start();
  await window.seesChartOf(entities);
  await window.explorer.getByRole('button', { name: /^Vessels: / }).click();
  const vessels = Number(await window.chart.getAttribute('data-selected'));
  expect(vessels).toBeGreaterThan(0);
  await page.keyboard.press('Control+Shift+s');
  await page.getByRole('textbox', { name: 'Name' }).fill('Kapal');
  await page.keyboard.press('Enter');

  const row = window.explorer.getByRole('button', { name: /^Kapal: / });
  await expect(row).toBeVisible();

  await window.goTo('Meilani Samarbayu');
  await window.leaveSearch();
  await expect(window.chart).toHaveAttribute('data-selected', '1');
  await row.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Add to selection' }).click();
  await expect(window.chart).toHaveAttribute('data-selected', String(vessels + 1));
  await row.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Take out of selection' }).click();
  await expect(window.chart).toHaveAttribute('data-selected', '1');
  await row.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Delete set' }).click();
  await expect(row).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(row).toBeVisible();
});

test('what was copied stands on another chart as the same entities, and duplicates are others', async ({
  start,
}) => {
  const { page, window } = await start();
  await window.seesChartOf(entities);
  await window.goTo('Meilani Samarbayu');
  await window.chart.focus();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect(page.getByText('It stands on this chart already and is selected now.')).toBeVisible();
  await window.seesChartOf(entities);

  await page.keyboard.press('Control+Shift+n');
  await page.getByRole('textbox', { name: 'Name' }).fill('Kosong');
  await page.keyboard.press('Enter');
  await window.seesChartOf(0);
  await window.chart.focus();
  await page.keyboard.press('Control+v');
  await window.seesChartOf(1);
  await expect(window.inspector.getByRole('heading', { name: 'Meilani Samarbayu' })).toBeVisible();
  await page.keyboard.press('Control+d');
  await window.seesChartOf(2);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await window.seesChartOf(0);
});

test('rows of a spreadsheet become entities once they were looked at', async ({ start }) => {
  const { page, window } = await start();
  await window.seesChartOf(entities);
  await window.chart.focus();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Name\tAlias\nContoh Satu\tSi Satu\nContoh Dua\t\n\tTanpa Nama\n');
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  });
  const dialog = page.getByRole('dialog', { name: 'Paste rows as entities' });
  await expect(dialog).toContainText('2 rows become entities. 1 without a name is left out.');
  await dialog.getByRole('button', { name: 'Add 2 entities' }).click();
  await window.seesChartOf(entities + 2);
  await expect(window.chart).toHaveAttribute('data-selected', '2');
  await window.goTo('Contoh Satu');
  await expect(window.inspector).toContainText('Si Satu');
  await page.keyboard.press('Control+z');
  await window.seesChartOf(entities);
});

test('a note and a task are written about what is selected, changed and ticked off', async ({ start }) => {
  const { page, window } = await start();
  await window.seesChartOf(entities);
  await window.goTo('Meilani Samarbayu');
  await window.chart.focus();
  await page.keyboard.press('m');
  await page.getByRole('textbox', { name: 'Note' }).fill('Tanyakan nomor lama.');
  await page.keyboard.press('Control+Enter');
  await window.inspector.getByRole('tab', { name: /^Notes/ }).click();
  await expect(window.inspector).toContainText('Tanyakan nomor lama.');

  await window.leaveSearch();
  await window.run('Add task…');
  await page.getByRole('textbox', { name: 'What is to be done' }).fill('Periksa paspor');
  await page.getByRole('textbox', { name: 'Due' }).fill('2025-02-31');
  await expect(page.getByRole('button', { name: 'Add task', exact: true })).toBeDisabled();
  await page.getByRole('textbox', { name: 'Due' }).fill('2025-06');
  await page.keyboard.press('Enter');
  const task = window.explorer.getByRole('button', { name: /^Periksa paspor, open/ });
  await task.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Tick off' }).click();
  await expect(window.explorer.getByRole('button', { name: /^Periksa paspor, done/ })).toBeVisible();
});
