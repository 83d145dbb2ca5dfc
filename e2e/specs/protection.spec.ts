import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '../harness/test-workbench.ts';
import { KeepingPage } from '../pages/keeping-page.ts';
import { RecoveryPage } from '../pages/recovery-page.ts';
import { UnlockPage } from '../pages/unlock-page.ts';

const passphrase = 'perahu biru meniti ombak di selat malam';
const other = 'kabut tipis menutup dermaga kayu tua';

test('an encrypted case opens with its passphrase or its recovery code and with nothing else', async ({
  folder,
  start,
}) => {
  const first = await start();
  const made = new KeepingPage(first.page);
  await first.window.seesChartOf(58);
  await first.choose(join(folder.path, 'Laut.benang'));
  await made.makeCase('Operasi Rekaan', passphrase);
  const code = await new RecoveryPage(first.page).keep();
  await expect(made.lockState).toHaveText('Encrypted');
  await made.addEntity('Saksi Rekaan');
  await first.window.seesChartOf(1);
  await first.close();

  const second = await start();
  const { page, window } = second;
  const unlock = new UnlockPage(page);
  const keeping = new KeepingPage(page);
  await unlock.enterPassphrase('bukan yang ini sama sekali');
  await expect(unlock.refusal).toContainText('This passphrase does not open the case');
  await expect(unlock.passphrase).toHaveValue('bukan yang ini sama sekali');
  expect(await keeping.words()).not.toContain('Rekaan');
  await unlock.passphrase.fill(passphrase);
  await unlock.passphrase.press('Enter');
  await window.seesChartOf(1);
  await expect(page.getByRole('banner')).toContainText('Operasi Rekaan');

  await page.keyboard.press('Control+Alt+l');
  await expect(unlock.screen).toBeVisible();
  expect(await keeping.words()).not.toContain('Rekaan');
  await window.run('Bahasa Indonesia');
  await expect(page.getByRole('main')).toContainText('Kasus ini dienkripsi');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('>English');
  await page.keyboard.press('Enter');
  await unlock.enterCode(code.toLowerCase().replaceAll('-', ' '));
  await window.seesChartOf(1);

  await window.run('Change passphrase…');
  const change = keeping.dialog('Change passphrase');
  await change.getByRole('textbox', { name: 'Present passphrase' }).fill(passphrase);
  await keeping.typeTwice(change, other);
  await page.keyboard.press('Enter');
  await expect(page.getByText('From now on the new passphrase opens the case.')).toBeVisible();
  await window.run('Lock now');
  await unlock.enterPassphrase(passphrase);
  await expect(unlock.refusal).toBeVisible();
  await unlock.passphrase.fill(other);
  await unlock.passphrase.press('Enter');
  await window.seesChartOf(1);
});

test('a case is protected, its unlocking can be stopped, and it is set free again', async ({ start }) => {
  const { page, window } = await start();
  const keeping = new KeepingPage(page);
  await window.seesChartOf(58);
  await keeping.lockState.click();
  const protect = keeping.dialog('Protect this case');
  await expect(protect).toContainText('Backups, copies and exports made earlier stay in clear');
  await keeping.typeTwice(protect, 'terlalu pdk');
  await expect(protect.getByRole('status')).toContainText('Too short');
  await expect(protect.getByRole('button', { name: 'Encrypt the case' })).toBeDisabled();
  await keeping.typeTwice(protect, passphrase);
  await expect(protect.getByRole('status')).toContainText('Strong');
  await page.keyboard.press('Enter');
  const recovery = new RecoveryPage(page);
  await expect(recovery.sheet).toContainText('Across the Strait', { timeout: 30_000 });
  await page.keyboard.press('Escape');
  await recovery.keep();
  await window.seesChartOf(58);
  await expect(keeping.lockState).toHaveText('Encrypted');

  await page.keyboard.press('Control+Alt+l');
  const unlock = new UnlockPage(page);
  await unlock.enterPassphrase(passphrase);
  await unlock.screen.getByRole('button', { name: 'Cancel' }).click();
  await expect(unlock.screen.getByRole('button', { name: 'Cancel' })).toBeHidden();
  await expect(unlock.passphrase).toBeFocused();
  await unlock.passphrase.fill(passphrase);
  await unlock.passphrase.press('Enter');
  await window.seesChartOf(58);

  await window.run('Remove protection…');
  const remove = keeping.dialog('Remove protection');
  await remove.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(keeping.lockState).toHaveText('Not encrypted', { timeout: 30_000 });
  await window.seesChartOf(58);
});

test('a case is copied, duplicated, backed up, and got back beside itself', async ({ folder, start }) => {
  const started = await start();
  const { page, window } = started;
  const keeping = new KeepingPage(page);
  await window.seesChartOf(58);
  await started.choose(join(folder.path, 'Asal.benang'));
  await window.makeCase('Kasus Asal');
  await keeping.addEntity('Pertama Rekaan');

  await started.choose(join(folder.path, 'Salinan.benang'));
  await window.run('Save a copy…');
  await expect(page.getByText('Salinan.benang written.')).toBeVisible();

  await started.choose(join(folder.path, 'Duplikat.benang'));
  await window.run('Duplicate case…');
  const duplicate = keeping.dialog('Duplicate case');
  await duplicate.getByText('Protect it with a passphrase').click();
  await keeping.typeTwice(duplicate, passphrase);
  await page.keyboard.press('Enter');
  await new RecoveryPage(page).keep();
  await expect(page.getByText('Duplikat.benang written.')).toBeVisible();
  await expect(keeping.lockState).toHaveText('Not encrypted');

  await window.run('Backups…');
  const backups = keeping.dialog('Backups');
  const before = await backups.getByRole('row').count();
  await backups.getByRole('button', { name: 'Back up now' }).click();
  await expect(backups.getByRole('row').nth(1)).toContainText('whole');
  await expect.poll(() => backups.getByRole('row').count()).toBeGreaterThan(before);
  await expect(backups.getByRole('button', { name: 'Back up now' })).toBeEnabled();
  await page.keyboard.press('Escape');
  await keeping.addEntity('Kedua Rekaan');
  await window.seesChartOf(2);

  await started.choose(join(folder.path, 'Pulih.benang'));
  await window.run('Backups…');
  await backups.getByRole('button', { name: 'Restore…' }).first().click();
  const restore = keeping.dialog('Restore a backup');
  await expect(restore).toContainText('This case stays as it is');
  await restore.getByRole('button', { name: 'Choose where to put it' }).click();
  await window.seesChartOf(1);
  await expect(window.inspector).toContainText('Pulih.benang');
  expect(existsSync(join(folder.path, 'Asal.benang'))).toBe(true);

  await started.choose(join(folder.path, 'Duplikat.benang'));
  await window.run('Open case…');
  await new UnlockPage(page).enterPassphrase(passphrase);
  await window.seesChartOf(1);
});

test('a case asks why when its settings say so', async ({ start }) => {
  const { page, window } = await start();
  const keeping = new KeepingPage(page);
  await window.seesChartOf(58);
  await window.run('Case settings…');
  const settings = keeping.dialog('Case settings');
  await settings.getByRole('textbox', { name: 'Title of the case' }).fill('Judul Baru');
  await settings.getByText('Deleting from the case').click();
  await settings.getByRole('button', { name: 'Save the settings' }).click();
  await expect(settings).toBeHidden();
  await expect(page.getByRole('banner')).toContainText('Judul Baru');

  await window.goTo('Vinarti Seloarta');
  await window.chart.focus();
  await window.run('Delete from case…');
  await page.getByRole('button', { name: 'Delete from case' }).click();
  const why = keeping.dialog('Why?');
  await expect(why).toBeVisible();
  await window.seesChartOf(58);
  await page.keyboard.type('Dimasukkan dua kali');
  await why.getByRole('button', { name: 'Go on' }).click();
  await window.seesChartOf(57);
});
