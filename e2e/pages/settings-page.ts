import type { Locator, Page } from '@playwright/test';

/** Words of the settings, the start page and the tour, by the language on screen. */
const words = {
  en: {
    settings: 'Settings',
    shortcuts: 'Shortcuts',
    filter: 'Search commands or keys',
    add: 'Add keys: ',
    usual: 'Back to the usual: ',
    forget: 'Take ',
    next: 'Next',
  },
  id: {
    settings: 'Pengaturan',
    shortcuts: 'Tombol pintas',
    filter: 'Cari perintah atau tombol',
    add: 'Tambah tombol: ',
    usual: 'Kembali seperti biasa: ',
    forget: 'Keluarkan ',
    next: 'Lanjut',
  },
} as const;

/** What a person sees and presses to have the program their way, to begin, and to be shown round. */
export class SettingsPage {
  readonly dialog: Locator;
  /** The card of the guided tour. */
  readonly tour: Locator;
  readonly next: Locator;
  /** The cases opened before, on the start page. */
  readonly recent: Locator;
  readonly #page: Page;
  readonly #words: (typeof words)['en' | 'id'];

  constructor(page: Page, language: 'id' | 'en' = 'en') {
    this.#page = page;
    this.#words = words[language];
    this.dialog = page.getByRole('dialog', { name: this.#words.settings });
    this.tour = page.locator('[data-region="tour"]');
    this.next = this.tour.getByRole('button', { name: this.#words.next });
    this.recent = page.locator('.start-recent li');
  }

  async open(section?: string): Promise<void> {
    await this.#page.keyboard.press('Control+,');
    if (section !== undefined) await this.dialog.getByRole('tab', { name: section }).click();
  }

  /** One of the settings by its name in the file. */
  setting(name: string): Locator {
    return this.dialog.locator(`[data-setting="${name}"]`);
  }

  /** Chooses a value of a setting that is one of a few. */
  async choose(name: string, value: string): Promise<void> {
    await this.setting(name).getByRole('button').first().click();
    await this.#page.getByRole('option', { name: value, exact: true }).click();
  }

  usual(setting: string): Locator {
    return this.dialog.getByRole('button', { name: this.#words.usual + setting });
  }

  /** Opens the list of keys, narrowed to what this is found by. */
  async findKeys(text: string): Promise<void> {
    await this.open(this.#words.shortcuts);
    await this.dialog.getByPlaceholder(this.#words.filter).fill(text);
  }

  /** Presses keys for a command in the list of keys. */
  async addKeys(command: string, keys: string): Promise<void> {
    await this.dialog.getByRole('button', { name: this.#words.add + command, exact: true }).click();
    await this.#page.keyboard.press(keys);
  }

  /** A command in the list of keys, by its id. */
  keysOf(id: string): Locator {
    return this.dialog.locator(`[data-command="${id}"]`);
  }

  forget(name: string): Locator {
    return this.#page.getByRole('button', { name: this.#words.forget + name });
  }
}
