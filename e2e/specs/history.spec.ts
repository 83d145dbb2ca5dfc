import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, type Started, test } from '../harness/test-workbench.ts';
import { HistoryPage } from '../pages/history-page.ts';

/** Renames the entity in the inspector; the name is said to be another one from then on. */
async function rename({ page, window }: Started, from: string, to: string): Promise<void> {
  await window.goTo(from);
  await window.chart.focus();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Name' }).fill(to);
  await page.keyboard.press('Enter');
  await expect(window.inspector.getByRole('heading', { name: to, exact: true })).toBeVisible();
}

test('the history tells of every edit, steps back to any of them, and a restart keeps the way forward', async ({
  start,
}) => {
  const first = await start();
  const { page, window } = first;
  const history = new HistoryPage(page);
  await window.seesChartOf(58);
  await history.open();
  await expect(page.getByText('Every edit will be listed here')).toBeVisible();

  await rename(first, 'Vinarti Seloarta', 'Nama Rekaan Satu');
  await rename(first, 'Nama Rekaan Satu', 'Nama Rekaan Dua');
  await window.chart.focus();
  await page.keyboard.press('Delete');
  await window.seesChartOf(57);
  await expect(history.line('remove from chart')).toContainText('1 entity');
  await expect(history.line('Nama Rekaan Satu')).toContainText('change name');

  await page.keyboard.press('Control+z');
  await window.seesChartOf(58);
  await expect(history.line('Undo: remove from chart')).toBeVisible();
  await expect(history.line('remove from chart').last()).toContainText('taken back');

  const question = await history.askToStepBack(history.line('Nama Rekaan Satu'));
  await expect(question).toContainText('1 later edit is taken back.');
  await page.keyboard.press('Enter');
  await expect(window.inspector.getByRole('heading', { name: 'Nama Rekaan Satu' })).toBeVisible();
  await expect(history.line('Nama Rekaan Dua')).toContainText('taken back');
  await expect(history.newest()).toContainText('step back · to revision 2');

  await first.close();
  const second = await start();
  const again = new HistoryPage(second.page);
  await second.window.seesChartOf(58);
  // the panel was open when the window was shut
  await expect(again.list).toBeVisible();
  await expect(second.page.getByRole('button', { name: 'Undo: step back' })).toBeEnabled();
  await second.page.keyboard.press('Control+z');
  await expect(again.line('step back · to').last()).toContainText('taken back');
  await expect(again.line('Nama Rekaan Dua')).not.toContainText('taken back');
  await second.window.goTo('Nama Rekaan Dua');

  await again.search.fill('satu');
  await expect(again.line('change name')).toHaveCount(1);
  await again.search.fill('nothing like this');
  await expect(second.page.getByText('Nothing in the history matches.')).toBeVisible();
});

test('undo and redo act on an edit that is still on its way', async ({ start }) => {
  const { page, window } = await start();
  const history = new HistoryPage(page);
  await window.seesChartOf(58);
  await history.open();
  await window.chart.focus();
  await page.keyboard.press('Control+a');
  for (const keys of ['Delete', 'Control+z', 'Control+y', 'Control+z']) await page.keyboard.press(keys);
  await expect(history.line('remove from chart')).toHaveCount(4);
  await expect(history.newest()).toContainText('Undo');
  await window.seesChartOf(58);
});

test('the history is walked and folded by keyboard, and nudges of one gesture are taken back at once', async ({
  start,
}) => {
  const { page, window } = await start();
  const history = new HistoryPage(page);
  await window.seesChartOf(58);
  await window.goTo('Vinarti Seloarta');
  const before = await window.spot();
  await window.chart.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowDown');
  const moved = () => window.spot().then(({ x, y }) => x > before.x && y > before.y);
  await expect.poll(moved).toBe(true);
  await expect(page.getByRole('button', { name: /^Undo: move on chart/ })).toBeEnabled();

  await page.keyboard.press('Control+z');
  await expect.poll(() => window.spot()).toEqual(before);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(moved).toBe(true);

  await history.open();
  await page.keyboard.press('End');
  await expect(history.list.getByRole('row', { selected: true })).toContainText('create case');
  await page.keyboard.press('ArrowUp');
  const gesture = history.list.getByRole('row', { selected: true });
  await expect(gesture).toContainText('edits in one go');
  await page.keyboard.press('ArrowRight');
  await expect(gesture).toHaveAttribute('aria-expanded', 'true');
  const parts = await history.list.getByRole('row', { level: 2 }).count();
  expect(parts).toBeGreaterThan(1);
  await page.keyboard.press('ArrowLeft');
  await expect(history.list.getByRole('row', { level: 2 })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(window.chart).toBeFocused();
});

test('a case that asks why is answered once or left as it was', async ({ start }) => {
  const started = await start();
  const { page, window } = started;
  const history = new HistoryPage(page);
  await window.seesChartOf(58);
  await window.run('Case settings…');
  await page.getByRole('checkbox', { name: 'Deleting from the case' }).setChecked(true, { force: true });
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByRole('button', { name: /^Undo: change audit rules/ })).toBeEnabled();

  const startDeleting = async (name: string) => {
    await window.goTo(name);
    await window.chart.focus();
    await page.keyboard.press('Shift+Delete');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete from case' }).click();
    await expect(page.getByRole('dialog', { name: 'Why?' })).toBeVisible();
  };
  await startDeleting('Vinarti Seloarta');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Not done, because no reason was given.')).toBeVisible();
  await window.seesChartOf(58);

  await startDeleting('Vinarti Seloarta');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeDisabled();
  await history.giveReason('Salah orang');
  await window.seesChartOf(57);

  await startDeleting('Ujang Padmalangit');
  await page.getByRole('button', { name: 'Salah orang' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await window.seesChartOf(56);
  await history.open();
  await expect(history.line('Ujang Padmalangit')).toContainText('“Salah orang”');
});

test('a file is attached, saved elsewhere byte for byte, removed and brought back', async ({
  folder,
  start,
}) => {
  const started = await start();
  const { page, window } = started;
  await window.seesChartOf(58);
  await window.goTo('Vinarti Seloarta');
  await window.inspector.getByRole('tab', { name: /^Files/ }).click();
  await expect(window.inspector).toContainText('No files yet.');

  const letter = `%PDF-1.4 surat rekaan ${'x'.repeat(5000)}`;
  await started.choose(folder.write('surat.pdf', letter));
  await window.inspector.getByRole('button', { name: 'Attach a file…' }).click();
  await expect(window.inspector.getByRole('tab', { name: 'Files 1' })).toBeVisible();
  await expect(window.inspector).toContainText('5 kB');

  const copy = join(folder.path, 'salinan.pdf');
  await started.choose(copy);
  await window.inspector.getByRole('button', { name: 'Save a copy of surat.pdf…' }).click();
  await expect(page.getByText('salinan.pdf written.')).toBeVisible();
  expect(readFileSync(copy, 'utf8')).toBe(letter);

  await window.inspector.getByRole('button', { name: 'Remove surat.pdf' }).click();
  await expect(window.inspector).toContainText('No files yet.');
  await window.chart.focus();
  await page.keyboard.press('Control+z');
  await expect(window.inspector).toContainText('surat.pdf');

  const history = new HistoryPage(page);
  await history.open();
  await page.getByRole('radio', { name: 'Events' }).click();
  await expect(history.line('save attachment')).toContainText('surat.pdf');
  await expect(history.line('attach file')).toHaveCount(0);
});

test('a checkpoint of the audit trail fits its case and no other', async ({ folder, start }) => {
  const started = await start();
  const { page, window } = started;
  await window.seesChartOf(58);
  await rename(started, 'Vinarti Seloarta', 'Nama Rekaan');
  await window.run('Sign the audit trail…');
  const text = await page.getByRole('textbox', { name: 'Checkpoint' }).inputValue();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  await page.keyboard.press('Escape');

  const verdict = async (held: string) => {
    await window.run('Check a checkpoint…');
    await page.getByRole('textbox', { name: 'Checkpoint' }).fill(held);
    await page.getByRole('button', { name: 'Compare' }).click();
    return page.getByRole('dialog');
  };
  await rename(started, 'Nama Rekaan', 'Nama Rekaan Lain');
  await expect(await verdict(`> ${text.replaceAll('\n', '\n> ')}`)).toContainText('It fits.');
  await page.keyboard.press('Escape');
  await expect(await verdict(text.replace('\n2\n', '\n1\n'))).toContainText('It does not fit.');
  await page.keyboard.press('Escape');
  await expect(await verdict('benang-merah')).toContainText('This is no checkpoint.');
  await page.keyboard.press('Escape');

  await window.run('Verify');
  await expect(page.getByText('Everything is as it was written, up to revision')).toBeVisible();

  await started.choose(join(folder.path, 'Lain.benang'));
  await window.makeCase('Lain');
  await expect(await verdict(text)).toContainText('It belongs to another case.');
});
