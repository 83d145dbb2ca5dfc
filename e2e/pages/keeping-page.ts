import { expect, type Locator, type Page } from '@playwright/test';

/** What keeps a case safe, as a person meets it, in English: passphrases, copies, backups, settings. */
export class KeepingPage {
  readonly page: Page;
  readonly lockState: Locator;

  constructor(page: Page) {
    this.page = page;
    this.lockState = page.getByRole('contentinfo').getByRole('button', { name: /crypted$/ });
  }

  dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name });
  }

  /** Types a new passphrase into both of its fields. */
  async typeTwice(dialog: Locator, passphrase: string): Promise<void> {
    await dialog.getByRole('textbox', { name: 'New passphrase' }).fill(passphrase);
    await dialog.getByRole('textbox', { name: 'The same again' }).fill(passphrase);
  }

  /** Makes a new encrypted case where the next dialog was told to put it. */
  async makeCase(title: string, passphrase: string): Promise<void> {
    await this.page.keyboard.press('Control+n');
    const dialog = this.dialog('New case');
    await dialog.getByRole('textbox', { name: 'Title of the case' }).fill(title);
    await dialog.getByText('Protect it with a passphrase').click();
    await this.typeTwice(dialog, passphrase);
    await this.page.keyboard.press('Enter');
  }

  /** Adds an entity to the chart by the keyboard. */
  async addEntity(name: string): Promise<void> {
    await this.page.getByRole('application').focus();
    await this.page.keyboard.press('n');
    const dialog = this.dialog('Add entity');
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
  }

  /** Everything in the window that can be read. */
  async words(): Promise<string> {
    return (await this.page.locator('body').textContent()) ?? '';
  }
}
