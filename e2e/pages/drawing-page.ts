import { expect, type Locator, type Page } from '@playwright/test';

import type { WorkbenchPage } from './workbench-page.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a hand draws on the chart: entities from the strip, boxes round groups, annotations, a lasso. */
export class DrawingPage {
  readonly strip: Locator;
  readonly #window: WorkbenchPage;
  readonly #page: Page;

  constructor(window: WorkbenchPage) {
    this.#window = window;
    this.#page = window.page;
    this.strip = window.page.getByRole('toolbar', { name: /Draw on the chart|Menggambar di bagan/ });
  }

  /** A place in the upper left part of the chart, this far from its corner. */
  async place(x: number, y: number): Promise<Point> {
    const box = await this.#window.chart.boundingBox();
    return { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y };
  }

  async drag(from: Point, to: Point, ...further: readonly Point[]): Promise<void> {
    const { mouse } = this.#page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    for (const point of [to, ...further]) await mouse.move(point.x, point.y, { steps: 6 });
    await mouse.up();
  }

  /** Drags a type from the strip to a place of the chart. */
  async dragType(name: string, to: Point): Promise<void> {
    const tool = this.strip.getByRole('button', { name: new RegExp(`^${name}:`) });
    const box = await tool.boundingBox();
    if (!box) throw new Error(`the strip offers no ${name}`);
    await this.drag({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, to);
  }

  /** The field in which a text is written in place. */
  field(name: string | RegExp): Locator {
    return this.#page.getByRole('textbox', { name });
  }

  /** Draws an annotation between two places. */
  async annotate(command: string, from: Point, to: Point): Promise<void> {
    await this.#window.run(command);
    await this.drag(from, to);
  }

  async sees(
    what: 'entities' | 'links' | 'groups' | 'annotations' | 'selected',
    number: number,
  ): Promise<void> {
    await expect(this.#window.chart).toHaveAttribute(`data-${what}`, String(number));
  }

  /** Everything the window says in words, seen or only spoken: texts, names, tooltips. */
  allWords(): Promise<string> {
    return this.#page.evaluate(() => {
      const told = [...document.querySelectorAll('*')].flatMap((element) =>
        ['aria-label', 'aria-description', 'title', 'placeholder'].map(
          (name) => element.getAttribute(name) ?? '',
        ),
      );
      return [document.title, document.body.textContent, ...told].join('\n');
    });
  }
}
