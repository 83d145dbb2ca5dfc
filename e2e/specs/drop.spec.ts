import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { CDPSession, Page } from '@playwright/test';

import { serious } from '../harness/serious.ts';
import { expect, test } from '../harness/test-workbench.ts';
import { SpokenWords } from '../pages/spoken-words.ts';
import { StudioPage } from '../pages/studio-page.ts';

const pictures = resolve(import.meta.dirname, '../../test-results/pictures');
const edges = 'from,to\nKapal A,Kapal B\nKapal B,Kapal C\n';
const names = 'nama;telepon\nSatu;087100000901\nDua;087100000902\n';

for (const language of ['en', 'id'] as const)
  test(`files are dropped on the window and pasted into the studio (${language})`, async ({
    folder,
    start,
  }) => {
    const words = new SpokenWords(language);
    const started = await start({ language });
    const { page, window } = started;
    await window.seesChartOf(58);
    const studio = new StudioPage(page, (path) => words.say('studio', path));
    const file = folder.write('kaitan.csv', edges);

    const files = await FileDrag.over(page);
    await files.hold(file);
    await expect(page.getByText(words.say('interface', 'drop.import'))).toBeVisible();
    await page.screenshot({ path: join(pictures, `drop-${language}.png`) });
    expect(await serious(page)).toEqual([]);
    await files.drop(file);
    await expect(studio.box.locator('.studio-file')).toHaveCount(1);
    await expect(studio.box).toContainText('Kapal C');
    await expect(page.getByText(words.say('interface', 'drop.import'))).toHaveCount(0);

    const more = folder.write('nama.csv', names);
    await files.drop(more);
    await expect(studio.box.locator('.studio-file')).toHaveCount(2);
    const first = studio.box.locator('.studio-file-button').first();
    await first.focus();
    await pasteText(page, 'pembayar\tpenerima\nRek 1\tRek 2\n');
    await expect(studio.box.locator('.studio-file')).toHaveCount(3);
    await expect(studio.column('pembayar')).toBeVisible();
    await expect(first, 'what is looked at meanwhile takes nobody the keyboard').toBeFocused();
    await page.screenshot({ path: join(pictures, `studio-dropped-${language}.png`) });

    await page.keyboard.press('Escape');
    const nothing = join(folder.path, 'bukan kasus');
    mkdirSync(nothing);
    await files.drop(nothing);
    await expect(page.locator('.notice')).toContainText('bukan kasus');
    await expect(studio.box).toHaveCount(0);
  });

/**
 * Has the browser hold and drop real files over the middle of the page, as the system would. A browser that thinks a drag is
 * over tells the page nothing of it: then it is sent again, and only then.
 */
class FileDrag {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async over(page: Page): Promise<FileDrag> {
    await page.evaluate(() => {
      const { dataset } = document.documentElement;
      for (const type of ['dragover', 'drop'])
        window.addEventListener(type, () => (dataset[type] = String(Number(dataset[type] ?? 0) + 1)), true);
    });
    return new FileDrag(page, await page.context().newCDPSession(page));
  }

  hold(path: string): Promise<void> {
    return this.#untilTold('dragover', async () => {
      await this.#send('dragEnter', path);
      await this.#send('dragOver', path);
    });
  }

  drop(path: string): Promise<void> {
    return this.#untilTold('drop', async () => {
      await this.hold(path);
      await this.#send('drop', path);
    });
  }

  async #untilTold(type: 'dragover' | 'drop', send: () => Promise<void>): Promise<void> {
    const before = await this.#told(type);
    await expect(async () => {
      await send();
      await expect.poll(() => this.#told(type), { timeout: 3000 }).toBeGreaterThan(before);
    }).toPass();
  }

  #told(type: 'dragover' | 'drop'): Promise<number> {
    return this.#page.evaluate((name) => Number(document.documentElement.dataset[name] ?? 0), type);
  }

  async #send(type: 'dragEnter' | 'dragOver' | 'drop', path: string): Promise<void> {
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    await this.#session.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
  }
}

async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
}
