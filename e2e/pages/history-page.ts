import { expect, type Locator, type Page } from '@playwright/test';

/** The history of the case as a person reads and uses it, in English. */
export class HistoryPage {
  readonly page: Page;
  readonly list: Locator;
  readonly search: Locator;

  constructor(page: Page) {
    this.page = page;
    this.list = page.getByRole('treegrid', { name: 'History of the case' });
    this.search = page.getByRole('searchbox', { name: 'Search the history' });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+h');
    await expect(this.list).toBeFocused();
    await expect(this.list.getByRole('row', { name: /^Now: revision/ })).toBeVisible();
  }

  /** The lines that tell of something done, with this text. */
  line(text: string | RegExp): Locator {
    return this.list.getByRole('row', { level: 1 }).filter({ hasText: text });
  }

  /** The newest line. */
  newest(): Locator {
    return this.list.getByRole('row', { level: 1 }).first();
  }

  /** Asks for a step back to a line with its menu, up to the question whether. */
  async askToStepBack(line: Locator): Promise<Locator> {
    await line.click({ button: 'right' });
    await this.page.getByRole('menuitem', { name: 'Step back to here…' }).click();
    return this.page.getByRole('dialog', { name: 'Step back to here' });
  }

  /** Gives the reason that is asked for, with Ctrl+Enter. */
  async giveReason(reason: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Why?' });
    await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason);
    await this.page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
  }
}
