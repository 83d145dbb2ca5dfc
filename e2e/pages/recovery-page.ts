import { expect, type Locator, type Page } from '@playwright/test';

/** The recovery code while it is shown, in English. */
export class RecoveryPage {
  readonly sheet: Locator;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.sheet = page.getByRole('dialog', { name: 'Recovery code' });
  }

  /** Copies the code off the sheet, types the group that is asked for and has it put away; gives the code. */
  async keep(): Promise<string> {
    await expect(this.sheet).toBeVisible({ timeout: 30_000 });
    const groups = await this.sheet.getByRole('listitem').allTextContents();
    await this.sheet.getByRole('button', { name: 'I have it on paper' }).click();
    const check = this.page.getByRole('dialog', { name: 'Read it back' });
    const field = check.getByRole('textbox', { name: /^Group \d of the code$/ });
    const asked = /Group (\d)/.exec((await check.locator('label').textContent()) ?? '')?.[1];
    await field.fill('0000');
    await field.press('Enter');
    await expect(check).toContainText('That is not what the code says there');
    await field.fill((groups[Number(asked) - 1] ?? '').toLowerCase());
    await field.press('Enter');
    await expect(check).toBeHidden();
    return groups.join('-');
  }
}
