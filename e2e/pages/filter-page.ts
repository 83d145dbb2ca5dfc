import type { Locator, Page } from '@playwright/test';

/** Words of what filters and counts, by the language on screen. */
const words = {
  en: {
    filter: /^Filter$/,
    confirmed: 'Confirmed links only',
    add: 'Add filter',
    histogram: 'Histogram',
    time: 'Time',
    from: 'From',
    undated: /links? without a date/,
  },
  id: {
    filter: /^Saring$/,
    confirmed: 'Hanya kaitan terkonfirmasi',
    add: 'Tambah saringan',
    histogram: 'Histogram',
    time: 'Waktu',
    from: 'Dari',
    undated: /kaitan tanpa tanggal/,
  },
} as const;

/** What a person sees and presses to show less of a chart and to count what is on it. */
export class FilterPage {
  /** What of the chart is shown, above it. */
  readonly summary: Locator;
  readonly panel: Locator;
  readonly histogram: Locator;
  readonly timeBar: Locator;
  readonly #page: Page;
  readonly #words: (typeof words)['en' | 'id'];

  constructor(page: Page, language: 'id' | 'en' = 'en') {
    this.#page = page;
    this.#words = words[language];
    this.summary = page.locator('.filter-summary');
    this.panel = page.getByRole('dialog', { name: this.#words.filter });
    this.histogram = page.getByRole('region', { name: this.#words.histogram });
    this.timeBar = page.getByRole('region', { name: this.#words.time });
  }

  async openPanel(): Promise<void> {
    await this.#page.getByRole('toolbar').getByRole('button', { name: this.#words.filter }).click();
  }

  async toggleConfirmed(): Promise<void> {
    await this.panel.getByText(this.#words.confirmed).click();
  }

  /** Adds a condition on the type of entities. */
  async addType(type: string): Promise<void> {
    await this.panel.getByRole('option', { name: type }).click();
    await this.panel.getByRole('button', { name: this.#words.add }).click();
  }

  /** A bar of the histogram by what it is called. */
  bar(name: string): Locator {
    return this.histogram.getByRole('option', { name: new RegExp(`^${name}: `) });
  }

  /** A cell of the heat matrix. */
  cell(row: string, column: string): Locator {
    return this.histogram.getByRole('gridcell', { name: new RegExp(`^${row}, ${column}: `) });
  }

  /** Filters to the last unit of time on the axis, by keyboard. */
  async toLastWeek(): Promise<void> {
    await this.timeBar.getByRole('slider', { name: this.#words.from }).press('End');
  }

  async toggleUndated(): Promise<void> {
    await this.timeBar.getByText(this.#words.undated).click();
  }
}
