import { expect, type Locator, type Page } from '@playwright/test';

/** What stands in the place of the workbench while a case waits for its key, in English. */
export class UnlockPage {
  readonly screen: Locator;
  readonly passphrase: Locator;
  readonly code: Locator;
  readonly refusal: Locator;

  constructor(page: Page) {
    this.screen = page.getByRole('main').filter({ hasText: 'This case is encrypted' });
    this.passphrase = this.screen.getByRole('textbox', { name: 'Passphrase' });
    this.code = this.screen.getByRole('textbox', { name: 'Recovery code' });
    this.refusal = this.screen.getByRole('alert');
  }

  /** Enters a passphrase as a person does: the cursor is in the field already. */
  async enterPassphrase(passphrase: string): Promise<void> {
    await expect(this.passphrase).toBeFocused();
    await this.passphrase.fill(passphrase);
    await this.passphrase.press('Enter');
  }

  async enterCode(code: string): Promise<void> {
    await this.screen.getByRole('button', { name: 'Use the recovery code instead' }).click();
    await expect(this.code).toBeFocused();
    await this.code.fill(code);
    await this.code.press('Enter');
  }
}
