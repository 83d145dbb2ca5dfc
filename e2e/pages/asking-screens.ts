import { expect } from '@playwright/test';

import { RecoveryPage } from './recovery-page.ts';
import { TypesPage } from './types-page.ts';
import { closeDialog, dialog, runCommand, type Screen, type Visit } from './visit.ts';

/** Of the sample case; invented. */
const somebodyElse = 'Vinarti Seloarta';

/** What a window asks on the way: what a link says, why something is done, what becomes of items without a type. */
export const askingScreens: readonly Screen[] = [
  { name: 'add-link', reach: linkWithSomebody, leave: closeDialog },
  { name: 'reason', reach: askForReason, leave: giveNoReason },
  { name: 'delete-type', reach: askForType, leave: leaveTypes },
];

/** The sheet with a recovery code, in a case that is being protected; kept, it goes away. */
export const recoverySheet: Screen = {
  name: 'recovery-sheet',
  async reach(visit) {
    await dialog('protection-off').reach(visit);
    const fields = visit.page.getByRole('dialog').getByRole('textbox');
    for (const field of await fields.all()) await field.fill('perahu biru meniti ombak');
    await visit.page.keyboard.press('Enter');
    await expect(sheetOf(visit).sheet).toBeVisible({ timeout: 60_000 });
  },
  async leave(visit) {
    await sheetOf(visit).keep();
  },
};

function sheetOf({ page, words }: Visit): RecoveryPage {
  return new RecoveryPage(page, words.language);
}

async function linkWithSomebody(visit: Visit): Promise<void> {
  const { page } = visit;
  await runCommand(visit, 'add-link');
  await page.locator('.linking-bar input').fill(somebodyElse);
  await page.getByRole('option', { name: somebodyElse }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function askForReason(visit: Visit): Promise<void> {
  const { page, words } = visit;
  await dialog('case-settings').reach(visit);
  const asks = words.say('interface', 'caseSettings.reason-delete-items');
  await page.getByRole('checkbox', { name: asks }).setChecked(true, { force: true });
  await page.getByRole('button', { name: words.say('interface', 'caseSettings.verb') }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await dialog('delete-from-case').reach(visit);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words.say('interface', 'delete.verb') })
    .click();
  await expect(page.getByRole('dialog', { name: words.say('interface', 'reason.title') })).toBeVisible();
}

/** The case asks no more afterwards. */
async function giveNoReason(visit: Visit): Promise<void> {
  await closeDialog(visit);
  await undo(visit, 'set-policy');
}

async function askForType(visit: Visit): Promise<void> {
  const { page, words } = visit;
  const types = new TypesPage(page, words.language);
  await types.open();
  const form = await types.begin('newEntity', 'Ponton', 'Pontoon');
  await types.save(form, 'save');
  await closeDialog(visit);
  const name = { id: 'Ponton', en: 'Pontoon' }[words.language];
  await dialog('set-type').reach(visit);
  const asked = page.getByRole('dialog');
  await types.choose(asked, words.say('interface', 'forms.type'), name);
  await asked.getByRole('button').last().click();
  await expect(asked).toHaveCount(0);
  await types.open();
  await types.list
    .getByRole('button', { name: words.say('types', 'delete').replace('{{type}}', name) })
    .click();
  await expect(
    page.getByRole('dialog', { name: words.say('types', 'deleteTitle').replace('{{type}}', name) }),
  ).toBeVisible();
}

/** Back to the list, out of it, and the type is as if it had never been. */
async function leaveTypes(visit: Visit): Promise<void> {
  await visit.page.keyboard.press('Escape');
  await expect(new TypesPage(visit.page, visit.words.language).list).toBeVisible();
  await closeDialog(visit);
  await undo(visit, 'set-type');
  await undo(visit, 'save-type');
}

/** Takes back the last edit, which must be this one. */
async function undo({ page, words, window }: Visit, edit: string): Promise<void> {
  const name = words.say('interface', 'commands.undo-step').replace('{{edit}}', words.say('edits', edit));
  const button = page.getByRole('button', { name: new RegExp(`^${name}`) });
  await expect(button).toBeEnabled();
  await window.chart.focus();
  await page.keyboard.press('Control+z');
  await expect(button).toHaveCount(0);
}
