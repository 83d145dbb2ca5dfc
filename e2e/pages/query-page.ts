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
    addCondition: 'Add condition',
    keepCondition: 'Keep condition',
    what: 'What',
    role: 'Role',
    values: 'Values in the case',
    search: 'Search the values',
    forger: 'Document forger',
    place: 'Put on chart',
    keepSet: 'Keep as set',
    saveSet: 'Save set',
    asChart: 'Open as new chart',
    addChart: 'Add chart',
    acts: 'More for this query',
    fromSelection: 'Query from selection',
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
    addCondition: 'Tambah syarat',
    keepCondition: 'Pakai syarat',
    what: 'Apa',
    role: 'Peran',
    values: 'Nilai dalam kasus',
    search: 'Cari nilai',
    forger: 'Pembuat dokumen palsu',
    place: 'Taruh di bagan',
    keepSet: 'Simpan sebagai himpunan',
    saveSet: 'Simpan himpunan',
    asChart: 'Buka sebagai bagan baru',
    addChart: 'Tambah bagan',
    acts: 'Lainnya untuk kueri ini',
    fromSelection: 'Kueri dari pilihan',
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

  /** Draws a link by hand from the edge of one entity on the board to another, by their positions. */
  async drag(from: number, to: number): Promise<void> {
    const [edge, target] = [this.#edge(from), this.#edge(to)];
    const [start, end] = [await edge.boundingBox(), await target.boundingBox()];
    if (!start || !end) throw new Error('the entity is not on the board');
    // between the disc, two thirds of the way out, and the end of the edge round it
    await this.#page.mouse.move(start.x + start.width / 2, start.y + start.height * 0.08);
    await this.#page.mouse.down();
    await this.#page.mouse.move(end.x + end.width / 2, end.y + end.height * 0.7, { steps: 4 });
    await this.#page.mouse.move(end.x + end.width / 2, end.y + end.height / 2);
    await this.#page.mouse.up();
  }

  #edge(at: number): Locator {
    return this.board.locator('.query-edge').nth(at);
  }

  /** Asks of the entity chosen among the parts that it has a role, which is looked up by typing. */
  async askRole(role: string): Promise<void> {
    await this.press(this.words.addCondition);
    await this.panel.getByRole('button', { name: new RegExp(` ${this.words.what}$`) }).click();
    await this.#page.getByRole('option', { name: this.words.role, exact: true }).click();
    await this.panel.getByRole('textbox', { name: this.words.search }).fill(role.slice(0, 12).toLowerCase());
    await this.panel
      .getByRole('listbox', { name: this.words.values })
      .getByRole('option', { name: role })
      .click();
    await this.press(this.words.keepCondition);
  }

  /** Answers the question for a name. */
  async named(name: string, verb: string): Promise<void> {
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: this.words.name }).fill(name);
    await dialog.getByRole('button', { name: verb }).click();
    await expect(dialog).toBeHidden();
  }

  /** Chooses something from the menu of the query. */
  async act(verb: string): Promise<void> {
    await this.press(this.words.acts);
    await this.#page.getByRole('menuitem', { name: verb }).click();
  }

  async run(): Promise<void> {
    await this.press(this.words.run);
    await expect(this.matches).toBeVisible();
  }

  /** Gives the pattern a name under which it is kept. */
  async save(name: string): Promise<void> {
    await this.press(this.words.save);
    await this.named(name, this.words.saveQuery);
  }

  /** The matches there are, the heading left out. */
  async count(): Promise<number> {
    return Number(await this.matches.getAttribute('aria-rowcount')) - 1;
  }
}
