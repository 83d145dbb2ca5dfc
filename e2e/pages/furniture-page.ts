import { expect, type Locator, type Page } from '@playwright/test';

/** Words of what stands on and beside a chart, by the language on screen. */
const words = {
  en: {
    byTime: /^By time/,
    inGroups: /^In groups/,
    byCountry: /^By country/,
    person: 'Person',
    undated: 'Undated',
    indonesia: 'INDONESIA',
    hide: 'Hide the legend',
    show: 'Show the legend',
    move: /^Move the legend/,
  },
  id: {
    byTime: /^Menurut waktu/,
    inGroups: /^Berkelompok/,
    byCountry: /^Per negara/,
    person: 'Orang',
    undated: 'Tanpa tanggal',
    indonesia: 'INDONESIA',
    hide: 'Sembunyikan legenda',
    show: 'Tampilkan legenda',
    move: /^Pindahkan legenda/,
  },
} as const;

type Way = 'byTime' | 'inGroups' | 'byCountry';

/** What stands on a chart beside its items: names of the ground, the scale of time, the legend; and how it is seen. */
export class FurniturePage {
  readonly chart: Locator;
  readonly legend: Locator;
  readonly words: (typeof words)['en' | 'id'];
  readonly #page: Page;

  constructor(page: Page, language: 'id' | 'en' = 'en') {
    this.#page = page;
    this.words = words[language];
    this.chart = page.getByRole('application');
    this.legend = page.locator('.chart-legend');
  }

  /** Arranges the chart and waits until the ground says so. */
  async arrange(way: Way): Promise<void> {
    await this.chart.focus();
    await this.#page.keyboard.press('a');
    await this.#page.getByRole('menuitemradio', { name: this.words[way] }).click();
    const name = { byTime: 'undated', inGroups: 'person', byCountry: 'indonesia' } as const;
    await expect(this.chart).toHaveAttribute('data-areas', new RegExp(this.words[name[way]]));
  }

  /** Waits until this stands on the ground with how many stand there; or until it does not. */
  async sees(name: string, count: number, isThere = true): Promise<void> {
    const text = new RegExp(`(^| \\| )${name}  ${count}( |$)`);
    const expected = isThere ? expect(this.chart) : expect(this.chart).not;
    await expected.toHaveAttribute('data-areas', text);
  }

  get hide(): Locator {
    return this.legend.getByRole('button', { name: this.words.hide });
  }

  get show(): Locator {
    return this.chart.getByRole('button', { name: this.words.show });
  }

  get grip(): Locator {
    return this.legend.getByRole('button', { name: this.words.move });
  }

  /** Waits until the legend stands in this corner, and gives where its middle is. */
  async legendAt(corner: string): Promise<{ readonly x: number; readonly y: number }> {
    await expect(this.legend).toHaveAttribute('data-corner', corner);
    const [box, whole] = [await this.legend.boundingBox(), await this.chart.boundingBox()];
    if (!box || !whole) throw new Error('no legend');
    return {
      x: (box.x + box.width / 2 - whole.x) / whole.width,
      y: (box.y + box.height / 2 - whole.y) / whole.height,
    };
  }
}
