import type { Locator, Page } from '@playwright/test';

/** All scores of a measure, and the network they are about, in English, by keyboard. */
export class ScoresPage {
  readonly panel: Locator;
  /** Says what stands out. */
  readonly top: Locator;
  readonly network: Locator;
  readonly grid: Locator;

  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.panel = page.getByRole('region', { name: 'Scores', exact: true });
    this.top = this.panel.getByRole('status').first();
    this.network = page.getByRole('button', { name: /^Network that is analysed/ });
    this.grid = this.panel.getByRole('grid', { name: 'Scores' });
  }

  async chooseMeasure(name: string): Promise<void> {
    await this.panel.locator('.measure-box').press('Enter');
    const option = this.#page.getByRole('option', { name: new RegExp(`^${name}`) });
    await option.press('Enter');
  }

  /** Picks one of a few in the panel that the network drops. */
  async pick(what: string, choice: string): Promise<void> {
    await this.network.press('Enter');
    const few = this.#page.getByRole('radiogroup', { name: what });
    await few.getByRole('radio', { name: choice, exact: true }).press(' ');
    await this.#page.keyboard.press('Escape');
  }

  async weigh(by: string): Promise<void> {
    await this.network.press('Enter');
    await this.#page.getByRole('button', { name: /What a link weighs/ }).press('Enter');
    await this.#page.getByRole('option', { name: by, exact: true }).press('Enter');
    await this.#page.keyboard.press('Escape');
  }

  async backToUsual(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Back to the usual network' }).press('Enter');
  }
}
