import { expect, test } from '../harness/test-workbench.ts';
import type { WorkbenchPage } from '../pages/workbench-page.ts';

const ways = [
  'By links',
  'Tidy up',
  'In groups',
  'Stars',
  'Circle',
  'Hierarchy',
  'Tree',
  'Rings',
  'By time',
  'Rows',
  'By country',
];

/** Opens the ways to arrange by their key and takes one. */
async function arrange({ page, chart }: WorkbenchPage, way: string): Promise<void> {
  await chart.focus();
  await page.keyboard.press('a');
  await page.getByRole('menuitemradio', { name: new RegExp(`^${way}`) }).click();
}

test('every arrangement is one step, and one step back', async ({ start }) => {
  const { page, window } = await start();
  await window.seesChartOf(58);
  const undo = page.getByRole('button', { name: /^Undo: arrange chart/ });
  for (const way of ways) {
    await arrange(window, way);
    await expect(undo).toBeEnabled();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
    await expect(page.getByRole('button', { name: /^Redo: arrange chart/ })).toBeEnabled();
  }
});

test('the key that opens the ways repeats the last one when it is pressed again', async ({ start }) => {
  const { page, window } = await start();
  await window.seesChartOf(58);
  await arrange(window, 'Circle');
  await expect(page.getByRole('button', { name: /^Undo: arrange chart/ })).toBeEnabled();
  await expect(page.getByRole('button', { name: /^Arranged: circle/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^Arranged: by country/ })).toBeVisible();
  await window.chart.focus();
  await page.keyboard.press('a');
  await expect(page.getByRole('dialog', { name: 'Arrange chart' })).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.getByRole('button', { name: /^Arranged: circle/ })).toBeVisible();
});

test('what is pinned stays where it stands', async ({ start }) => {
  const { page, window } = await start();
  await window.seesChartOf(58);
  await window.goTo('Vinarti Seloarta');
  const before = await window.spot();
  await window.chart.focus();
  await page.keyboard.press('Shift+P');
  await expect(page.getByRole('button', { name: /^Undo: pin or unpin/ })).toBeEnabled();

  // An arrangement of all that is selected leaves the view alone, so places on screen can be compared.
  await page.keyboard.press('Control+a');
  await expect(window.chart).toHaveAttribute('data-selected', '58');
  await page.keyboard.press('a');
  await page.getByRole('radio', { name: 'Selection (58)' }).click();
  await page.getByRole('menuitemradio', { name: /^Tidy up/ }).click();
  await expect(page.getByRole('button', { name: /^Undo: arrange chart/ })).toBeEnabled();
  await window.goTo('Vinarti Seloarta');
  await expect.poll(() => window.spot()).toEqual(before);
});

test('an arrangement that is cancelled leaves everything as it was', async ({ start, folder }) => {
  const workbench = await start();
  const { page, window } = workbench;
  await window.seesChartOf(58);
  await workbench.choose(`${folder.path}/Besar.benang`);
  await window.makeCase('Besar');
  const tangled = (i: number) => (i * 7919 + ((i * i) % 997) * 31) % 1900;
  const rows = Array.from({ length: 5000 }, (_, i) => `P${i % 1900},P${tangled(i)}`);
  await window.importFiles(workbench, folder.write('besar.csv', ['from,to', ...rows].join('\n')));
  await page.getByRole('button', { name: 'See it on the chart' }).click();
  await window.seesChartOf(1900);
  await arrange(window, 'By links');
  await page.getByRole('status').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Arranging' })).toBeHidden();
  await expect(page.getByRole('button', { name: /^Undo: import/ })).toBeEnabled();
});
