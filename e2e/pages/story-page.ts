import { expect, type Locator, type Page } from '@playwright/test';

/** Words of stories and comparisons, by the language on screen. */
const words = {
  en: {
    story: 'Story',
    take: 'Take snapshot',
    telling: 'Story on the chart',
    next: 'Next step',
    comparison: 'Comparison',
    legend: 'Comparison on the chart',
    more: /^More for/,
  },
  id: {
    story: 'Cerita',
    take: 'Ambil potret',
    telling: 'Cerita di bagan',
    next: 'Langkah berikutnya',
    comparison: 'Perbandingan',
    legend: 'Perbandingan di bagan',
    more: /^Lainnya untuk/,
  },
} as const;

/** Snapshots, the story they tell and what is compared, as a person meets them. */
export class StoryPage {
  readonly panel: Locator;
  /** What a story that is told says of its step. */
  readonly strip: Locator;
  readonly comparison: Locator;
  /** On the chart, what the signs of a comparison mean. */
  readonly legend: Locator;
  readonly steps: Locator;
  readonly #page: Page;
  readonly #words: (typeof words)['en' | 'id'];

  constructor(page: Page, language: 'id' | 'en' = 'en') {
    this.#page = page;
    this.#words = words[language];
    this.panel = page.getByRole('region', { name: this.#words.story, exact: true });
    this.strip = page.getByRole('region', { name: this.#words.telling });
    this.comparison = page.getByRole('region', { name: this.#words.comparison, exact: true });
    this.legend = page.getByRole('note', { name: this.#words.legend });
    this.steps = this.panel.getByRole('row');
  }

  /** Keeps the chart as it is on screen. */
  async take(title: string, caption: string): Promise<void> {
    await this.#page.keyboard.press('Control+Shift+p');
    const dialog = this.#page.getByRole('dialog', { name: new RegExp(this.#words.take.slice(0, 4)) });
    await dialog.getByRole('textbox').first().fill(title);
    await dialog.getByRole('textbox').nth(1).fill(caption);
    await dialog.getByRole('button', { name: this.#words.take }).click();
    await expect(dialog).toBeHidden();
  }

  /** Chooses something from the menu of a step. */
  async act(title: string, verb: string): Promise<void> {
    const step = this.steps.filter({ hasText: title });
    await step.getByRole('button', { name: this.#words.more }).click();
    await this.#page.getByRole('menuitem', { name: verb }).click();
  }

  /** The titles of all steps in order. */
  async titles(): Promise<string[]> {
    const texts = await this.steps.locator('.story-title').allTextContents();
    return texts.map((text) => text.replace(/^\d+\s*/, ''));
  }
}
