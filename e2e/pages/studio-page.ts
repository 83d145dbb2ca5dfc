import type { Locator, Page } from '@playwright/test';

/** The import studio, found by what stands in it in one language. */
export class StudioPage {
  readonly box: Locator;
  readonly page: Page;
  readonly #words: (key: string) => string;

  constructor(page: Page, words: (key: string) => string) {
    this.page = page;
    this.#words = words;
    this.box = page.getByRole('dialog');
  }

  /** The card of a column of the file. */
  column(name: string): Locator {
    return this.box.locator('.studio-column', { has: this.page.locator('b', { hasText: name }) });
  }

  /** The places of all entities and links on which columns of this meaning are dropped. */
  slots(role: string): Locator {
    return this.box.getByRole('group', { name: new RegExp(`: ${role}$`) });
  }

  /** Chooses what a column becomes, by the keyboard alone. */
  async becomes(column: string, choice: string): Promise<void> {
    await this.column(column).locator('.button-tool[aria-haspopup]').focus();
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('menuitem', { name: choice, exact: true }).focus();
    await this.page.keyboard.press('Enter');
  }

  /** Chooses one of a list that drops down. */
  async choose(field: Locator, choice: string): Promise<void> {
    await field.click();
    await this.page.getByRole('option', { name: choice, exact: true }).click();
  }

  async press(key: string): Promise<void> {
    await this.box.getByRole('button', { name: this.#words(key), exact: true }).click();
  }

  /** The entities of the drawing. */
  get glyphs(): Locator {
    return this.box.locator('.studio-glyph');
  }
}
