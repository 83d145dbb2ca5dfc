import { expect, type Locator, type Page } from '@playwright/test';

const words = {
  en: {
    open: 'Query',
    phone: 'Two people, one phone',
    run: 'Look for it',
    save: 'Save',
    name: 'Name',
    saveQuery: 'Save query',
    add: 'Add entity',
    person: 'Person',
    linkWith: 'Link with…',
    all: 'Select all matched',
    matches: 'Matches',
    parts: 'Parts of the pattern',
    board: 'Drawing board',
    apart: /falls into 2 pieces/,
    queries: /: look for it$/,
  },
  id: {
    open: 'Kueri',
    phone: 'Dua orang, satu nomor',
    run: 'Cari',
    save: 'Simpan',
    name: 'Nama',
    saveQuery: 'Simpan kueri',
    add: 'Tambah entitas',
    person: 'Orang',
    linkWith: 'Kaitkan dengan…',
    all: 'Pilih semua yang cocok',
    matches: 'Kecocokan',
    parts: 'Bagian pola',
    board: 'Papan gambar',
    apart: /terpecah menjadi 2 bagian/,
    queries: /: cari$/,
  },
} as const;

/** The drawing board of a query, its parts as a list and its matches, as a person sees them. */
export class QueryPage {
  readonly panel: Locator;
  readonly board: Locator;
  readonly parts: Locator;
  readonly matches: Locator;
  readonly words: (typeof words)['en' | 'id'];

  readonly #page: Page;

  constructor(page: Page, language: 'en' | 'id') {
    this.#page = page;
    this.words = words[language];
    this.panel = page.getByRole('region', { name: this.words.open, exact: true });
    this.board = this.panel.getByRole('group', { name: this.words.board });
    this.parts = this.panel.getByRole('group', { name: this.words.parts });
    this.matches = this.panel.getByRole('grid', { name: this.words.matches });
  }

  async open(): Promise<void> {
    await this.#page.keyboard.press('Control+Shift+q');
    await expect(this.panel).toBeVisible();
  }

  async press(name: string): Promise<void> {
    await this.panel.getByRole('button', { name, exact: true }).click();
  }

  /** Adds an entity of a type. */
  async add(type: string): Promise<void> {
    await this.press(this.words.add);
    await this.#page.getByRole('menuitem', { name: type, exact: true }).click();
  }

  async run(): Promise<void> {
    await this.press(this.words.run);
    await expect(this.matches).toBeVisible();
  }

  /** Gives the pattern a name under which it is kept. */
  async save(name: string): Promise<void> {
    await this.press(this.words.save);
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: this.words.name }).fill(name);
    await dialog.getByRole('button', { name: this.words.saveQuery }).click();
    await expect(dialog).toBeHidden();
  }

  /** The matches there are, the heading left out. */
  async count(): Promise<number> {
    return Number(await this.matches.getAttribute('aria-rowcount')) - 1;
  }
}
