import type { Locator, Page } from '@playwright/test';

import { WorkbenchPage } from './workbench-page.ts';

/** What stands at a place of the chart: where its middle is and how large it is, pixels, and its mean colour. */
export interface SeenGlyph {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: readonly [red: number, green: number, blue: number];
}

/** Side of the square around a glyph that is looked at, as a multiple of the glyph. */
const around = 1.7;

/** A large chart as it is seen: its tiles, and what is drawn over them. */
export class OverviewPage {
  readonly tiles: Locator;
  readonly #page: Page;
  readonly #window: WorkbenchPage;

  constructor(page: Page) {
    this.#page = page;
    this.#window = new WorkbenchPage(page);
    this.tiles = this.#window.chart.locator('.chart-tiles');
  }

  /** How many entities are drawn one by one. */
  async drawn(): Promise<number> {
    return Number(await this.#window.chart.getAttribute('data-drawn'));
  }

  /** One step nearer (1) or farther (-1), what is under the mouse staying there; back once nothing moves any more. */
  async step(direction: 1 | -1, far = 60): Promise<void> {
    const before = await this.#window.zoom();
    await this.#page.mouse.wheel(0, -far * direction);
    await this.#page.waitForFunction(
      ([selector, zoom]) => document.querySelector(selector)?.getAttribute('data-zoom') !== zoom,
      ['[role=application]', before.toFixed(3)] as const,
    );
    await this.#page.waitForFunction(() => document.querySelector('.chart-stage-moving') === null);
  }

  /** How much purple ink there is on the tiles, as a share of all they can hold. */
  async purple(): Promise<number> {
    return this.tiles.evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let ink = 0;
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0, opacity = 0] = data.subarray(at, at + 4);
        if (red > green + 25 && blue > green + 25) ink += opacity / 255;
      }
      return ink / (canvas.width * canvas.height);
    });
  }

  /** The green glyph at a place of the window, where one of this diameter (pixels) is expected; null where there is none. */
  async greenAt({ x, y }: { readonly x: number; readonly y: number }, diameter: number) {
    const side = 2 * Math.ceil((diameter * around) / 2);
    const clip = { x: Math.round(x - side / 2), y: Math.round(y - side / 2), width: side, height: side };
    const picture = await this.#page.screenshot({ clip });
    const seen = await this.#page.evaluate(greenIn, [...picture]);
    return seen && { ...seen, x: seen.x + clip.x - x, y: seen.y + clip.y - y };
  }
}

/** Runs in the page, which can read pictures. */
async function greenIn(picture: readonly number[]): Promise<SeenGlyph | null> {
  const image = await createImageBitmap(new Blob([Uint8Array.from(picture)]));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const [xs, ys, colour]: [number[], number[], [number, number, number]] = [[], [], [0, 0, 0]];
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    if (green < red + 8 || green < blue + 3) continue;
    xs.push((at / 4) % image.width);
    ys.push(Math.floor(at / 4 / image.width));
    for (const [part, amount] of [red, green, blue].entries()) colour[part as 0] += amount;
  }
  if (xs.length === 0) return null;
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return {
    ...{
      x: (left + right + 1) / 2,
      y: (top + bottom + 1) / 2,
      width: right - left + 1,
      height: bottom - top + 1,
    },
    colour: colour.map((sum) => Math.round(sum / xs.length)) as [number, number, number],
  };
}
