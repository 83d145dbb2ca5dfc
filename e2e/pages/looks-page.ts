import type { Locator, Page } from '@playwright/test';

/** Words of looks, by the language on screen. */
const words = {
  en: {
    panel: 'Look',
    byCountry: 'Colour by country',
    add: 'Add rule',
    effect: /How$/,
    sized: 'Size in steps',
    links: 'Links',
    acts: 'What to do with this look',
    remove: 'Delete',
    applies: (rule: number) => `Rule ${rule} applies`,
    noValue: /^no value/,
  },
  id: {
    panel: 'Tampilan',
    byCountry: 'Warna menurut negara',
    add: 'Tambah aturan',
    effect: /Caranya$/,
    sized: 'Ukuran bertingkat',
    links: 'Kaitan',
    acts: 'Apa yang dilakukan dengan tampilan ini',
    remove: 'Hapus',
    applies: (rule: number) => `Aturan ${rule} berlaku`,
    noValue: /^tanpa nilai/,
  },
} as const;

/** What a person sees and presses to give a chart another look, and the legend that says what it means. */
export class LooksPage {
  readonly panel: Locator;
  /** One for each rule in force. */
  readonly legend: Locator;
  readonly #page: Page;
  readonly #words: (typeof words)['en' | 'id'];

  constructor(page: Page, language: 'id' | 'en' = 'en') {
    this.#page = page;
    this.#words = words[language];
    this.panel = page.getByRole('region', { name: this.#words.panel, exact: true });
    this.legend = page.locator('.legend-rule');
  }

  async open(): Promise<void> {
    await this.#page.keyboard.press('Control+Shift+L');
    await this.panel.waitFor();
  }

  async startByCountry(): Promise<void> {
    await this.panel.getByRole('button', { name: this.#words.byCountry }).click();
  }

  /** Adds a rule that sizes entities by their number of links. */
  async addSize(): Promise<void> {
    const before = await this.rules.count();
    await this.panel.getByRole('button', { name: this.#words.add }).click();
    await this.rules.nth(before).waitFor();
    await this.panel.getByRole('button', { name: this.#words.effect }).click();
    await this.#page.getByRole('option', { name: this.#words.sized }).click();
  }

  get rules(): Locator {
    return this.panel.getByRole('row');
  }

  /** The switch of a rule, from 1. */
  applies(rule: number): Locator {
    return this.panel.getByRole('button', { name: this.#words.applies(rule) });
  }

  /** A line of the legend by how its words begin. */
  sign(name: string | RegExp): Locator {
    return this.legend.getByRole('button', { name });
  }

  get noValue(): Locator {
    return this.sign(this.#words.noValue);
  }

  async deleteLook(): Promise<void> {
    await this.panel.getByRole('button', { name: this.#words.acts }).click();
    await this.#page.getByRole('menuitem', { name: this.#words.remove }).click();
  }
}
