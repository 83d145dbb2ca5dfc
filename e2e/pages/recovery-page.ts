import { expect, type Locator, type Page } from '@playwright/test';

import { SpokenWords } from './spoken-words.ts';

/** The recovery code while it is shown. */
export class RecoveryPage {
  readonly sheet: Locator;
  readonly page: Page;
  readonly #words: SpokenWords;

  constructor(page: Page, language: 'id' | 'en' = 'en') {
    this.page = page;
    this.#words = new SpokenWords(language);
    this.sheet = page.getByRole('dialog', { name: this.#say('title') });
  }

  /** Copies the code off the sheet, types the group that is asked for and has it put away; gives the code. */
  async keep(): Promise<string> {
    await expect(this.sheet).toBeVisible({ timeout: 30_000 });
    const groups = await this.sheet.getByRole('listitem').allTextContents();
    await this.sheet.getByRole('button', { name: this.#say('kept') }).click();
    const check = this.page.getByRole('dialog', { name: this.#say('checkTitle') });
    const field = check.getByRole('textbox');
    const asked = /\d/.exec((await check.locator('label').textContent()) ?? '')?.[0];
    await field.fill('0000');
    await field.press('Enter');
    await expect(check).toContainText(this.#say('wrong'));
    await field.fill((groups[Number(asked) - 1] ?? '').toLowerCase());
    await field.press('Enter');
    await expect(check).toBeHidden();
    return groups.join('-');
  }

  #say(key: string): string {
    return this.#words.say('interface', `recovery.${key}`);
  }
}
