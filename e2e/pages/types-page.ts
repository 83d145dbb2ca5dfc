import { expect, type Locator, type Page } from '@playwright/test';

import { SpokenWords } from './spoken-words.ts';

/** What a person sees and presses to give a case types of its own. */
export class TypesPage {
  readonly #page: Page;
  readonly #words: SpokenWords;

  constructor(page: Page, language: 'id' | 'en' = 'en') {
    this.#page = page;
    this.#words = new SpokenWords(language);
  }

  /** What the types dialog calls something. */
  word(key: string): string {
    return this.#words.say('types', key);
  }

  /** The list of types. */
  get list(): Locator {
    return this.#page.getByRole('dialog', { name: this.#words.command('types').replace('…', '') });
  }

  /** Opens the list through the File menu. */
  async open(): Promise<void> {
    const words = this.#words;
    const menus = this.#page.getByRole('navigation', { name: words.say('interface', 'titleBar.menus') });
    await menus.getByRole('button', { name: words.say('interface', 'menus.file') }).click();
    await this.#page.getByRole('menuitem', { name: words.command('types') }).click();
    await expect(this.list).toBeVisible();
  }

  /** Begins a new entity type, link type or property, and names it in both languages. */
  async begin(add: 'newEntity' | 'newLink' | 'newProperty', id: string, en: string): Promise<Locator> {
    await this.list.getByRole('button', { name: this.word(add) }).click();
    const form = this.#page.getByRole('dialog', { name: this.word(add) });
    await form.getByRole('textbox', { name: this.word('nameId') }).fill(id);
    await form.getByRole('textbox', { name: this.word('nameEn') }).fill(en);
    return form;
  }

  /** Begins to describe what the data name so and nobody has described. */
  async describe(code: string, title: 'newEntity' | 'newLink' | 'newProperty'): Promise<Locator> {
    const name = this.word('describe').replace('{{type}}', code);
    await this.list.getByRole('button', { name, exact: true }).click();
    const form = this.#page.getByRole('dialog', { name: this.word(title) });
    await expect(form).toBeVisible();
    return form;
  }

  /** Chooses in a box that drops down. */
  async choose(form: Locator, field: string, choice: string): Promise<void> {
    await form.getByRole('button', { name: new RegExp(`(^| )${field}$`) }).click();
    await this.#page.getByRole('option', { name: choice, exact: true }).click();
  }

  /** Saves a form and comes back to the list. */
  async save(form: Locator, verb: 'save' | 'saveProperty'): Promise<void> {
    await form.getByRole('button', { name: this.word(verb) }).click();
    // a form that is going still takes the keys
    await expect(form).toHaveCount(0);
    await expect(this.list).toBeVisible();
  }

  /** Shows the strip that types are dragged from. */
  async showStrip(): Promise<void> {
    await expect(this.#page.getByRole('dialog')).toHaveCount(0);
    await this.#page.getByRole('application').focus();
    await this.#page.keyboard.press('d');
    await expect(
      this.#page.getByRole('toolbar', { name: this.#words.say('interface', 'drawing.strip') }),
    ).toBeVisible();
  }
}
