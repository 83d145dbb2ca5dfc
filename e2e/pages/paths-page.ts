import { expect, type Locator, type Page } from '@playwright/test';

/** What follows links, as a person sees it in English: the paths below the chart and the guard before many come. */
export class PathsPage {
  readonly panel: Locator;
  readonly paths: Locator;
  readonly guard: Locator;

  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.panel = page.getByRole('region', { name: 'Paths', exact: true });
    this.paths = this.panel.getByRole('list', { name: 'Path', exact: true });
    this.guard = page.getByRole('dialog', { name: 'Choose what to bring' });
  }

  /** A path by its place, from 1. */
  path(number: number): Locator {
    return this.paths.getByRole('listitem').nth(number - 1);
  }

  /** Chooses otherwise in a box of the question, by its words. */
  async choose(box: string, choice: string): Promise<void> {
    await this.panel.getByRole('button', { name: box }).click();
    await this.#page.getByRole('option', { name: choice, exact: true }).click();
  }

  /** With one entity selected and the chart in hand: asks for a path to another, found by its name. */
  async findPathTo(name: string): Promise<void> {
    await this.#page.keyboard.press('p');
    await expect(this.#page.getByRole('dialog', { name: /^Path from/ })).toBeVisible();
    await this.#page.keyboard.type(name);
    await expect(this.#page.getByRole('option').first()).toBeVisible();
    await this.#page.keyboard.press('ArrowDown');
    await this.#page.keyboard.press('Enter');
    await expect(this.panel).toBeVisible();
  }
}
