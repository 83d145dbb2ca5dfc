import { expect, type Locator, type Page } from '@playwright/test';

/** Words of the table and the inspector, by the language on screen. */
const words = {
  en: {
    kinds: { entities: 'Entities', links: 'Links', sources: 'Sources' },
    whole: 'Whole case',
    quick: 'Narrow down',
    filter: 'Filter this column',
    add: 'Add filter',
    history: /^History/,
    value: (property: string) => new RegExp(`^${property}: .*Enter changes it`),
    putBack: /make it again what it was/,
  },
  id: {
    kinds: { entities: 'Entitas', links: 'Kaitan', sources: 'Sumber' },
    whole: 'Seluruh kasus',
    quick: 'Persempit',
    filter: 'Saring kolom ini',
    add: 'Tambah saringan',
    history: /^Riwayat/,
    value: (property: string) => new RegExp(`^${property}: .*Enter mengubahnya`),
    putBack: /kembalikan seperti sebelum ini/,
  },
} as const;

/** What a person sees and presses in the table and in the inspector beside it. */
export class TablePage {
  readonly grid: Locator;
  /** How many rows are listed and chosen, and what a column comes to. */
  readonly foot: Locator;
  readonly bar: Locator;
  readonly inspector: Locator;
  readonly #page: Page;
  readonly #words: (typeof words)['en' | 'id'];

  constructor(page: Page, language: 'id' | 'en' = 'en') {
    this.#page = page;
    this.#words = words[language];
    this.grid = page.getByRole('grid').first();
    this.foot = page.locator('.table-foot');
    this.bar = page.locator('.table-bar');
    this.inspector = page.getByRole('complementary', { name: /Inspector|Pemeriksa/ });
  }

  /** The cell that the keyboard is at. */
  get current(): Locator {
    return this.grid.locator('.table-current');
  }

  /** The row of that cell, its headings among them. */
  get currentRow(): Locator {
    return this.grid.locator('[role="row"]:has(.table-current)');
  }

  /** The heading of a column. */
  heading(column: string): Locator {
    return this.grid.getByRole('columnheader', { name: column, exact: true });
  }

  async open(): Promise<void> {
    await this.#page.keyboard.press('Control+2');
    await expect(this.cell(1, 0)).not.toBeEmpty();
  }

  async show(kind: 'entities' | 'links' | 'sources'): Promise<void> {
    await this.bar.getByRole('radio', { name: this.#words.kinds[kind], exact: true }).click();
    await expect(this.cell(1, 0)).not.toBeEmpty();
  }

  async showWholeCase(): Promise<void> {
    await this.bar.getByRole('radio', { name: this.#words.whole }).click();
  }

  async narrowTo(text: string): Promise<void> {
    await this.bar.getByRole('searchbox', { name: this.#words.quick }).fill(text);
  }

  /** A cell by the number of its row among those drawn, from 1, and the place of its column. */
  cell(row: number, column: number): Locator {
    return this.grid.getByRole('row').nth(row).getByRole('gridcell').nth(column);
  }

  /** Filters a column to one of its values, through the menu of its heading. */
  async filter(column: string, value: string): Promise<void> {
    await this.heading(column).click({ button: 'right' });
    await this.#page.getByRole('menuitem', { name: this.#words.filter }).click();
    await this.#page.getByRole('dialog').getByText(value, { exact: true }).click();
    await this.#page.getByRole('button', { name: this.#words.add }).click();
  }

  /** Switches a column on by the button of the columns, and goes there: it comes last. */
  async showColumn(button: string, column: string): Promise<void> {
    await this.bar.getByRole('button', { name: button }).click();
    await this.#page.getByRole('dialog').getByText(column, { exact: true }).click();
    await this.#page.keyboard.press('Escape');
    await this.grid.hover();
    await this.#page.mouse.wheel(5000, 0);
    await expect(this.heading(column)).toBeVisible();
  }

  async order(column: string): Promise<void> {
    await this.heading(column).click();
  }

  /** A value in the inspector that can be changed where it stands. */
  value(property: string): Locator {
    return this.inspector.getByRole('button', { name: this.#words.value(property) }).first();
  }

  async openHistory(): Promise<void> {
    await this.inspector.getByRole('tab', { name: this.#words.history }).click();
  }

  /** Makes what changed last what it was before. */
  async putBack(): Promise<void> {
    await this.inspector.getByRole('button', { name: this.#words.putBack }).first().click();
  }
}
